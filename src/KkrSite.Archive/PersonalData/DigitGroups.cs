using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace KkrSite.Archive.PersonalData;

/// <summary>The digits that begin at an index, in the groups in which they are written, up to the length of a personal number.</summary>
internal ref struct DigitGroups
{
    private const int MaxGroups = 10;
    private const int MaxDigits = 12;

    private GroupBuffer lengths;
    private GroupBuffer ends;
    private GroupBuffer gaps;
    private DigitBuffer digits;
    private int count;
    private int total;

    /// <summary>Ten digits, with a two-digit year.</summary>
    [UnscopedRef]
    public readonly ReadOnlySpan<byte> Digits => digits[..CprNumber.Length];

    public CprNumberNotation Notation { get; private set; }

    /// <summary>The year if it is written in full; otherwise 0.</summary>
    public int FullYear { get; private set; }

    /// <summary>After the last digit.</summary>
    public int End { get; private set; }

    /// <param name="start">The first digit of a group.</param>
    /// <returns>Whether there are ten digits, or twelve with a full year, in whole groups.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out DigitGroups groups)
    {
        groups = default;
        groups.ReadGroups(text, start);
        return groups.TryReadWithFullYear() || groups.TryReadTenDigits();
    }

    private void ReadGroups(ReadOnlySpan<char> text, int index)
    {
        while (true)
        {
            for (; index < text.Length && char.IsAsciiDigit(text[index]); index++)
            {
                if (total == MaxDigits)
                {
                    // The number goes on: its last group is dropped.
                    count--;
                    return;
                }

                digits[total++] = (byte)(text[index] - '0');
                lengths[count]++;
            }

            ends[count++] = index;
            if (total == MaxDigits || DigitGapReader.Read(text, ref index) is not { } gap)
            {
                return;
            }

            if (gap == DigitGap.None)
            {
                count--;
            }
            else if (count == MaxGroups)
            {
                return;
            }
            else
            {
                gaps[count - 1] = (int)gap;
            }
        }
    }

    private bool TryReadWithFullYear()
    {
        var last = count - 1;
        var isDated = count == 4 && lengths[0] == 2 && lengths[1] == 2 && lengths[2] == 4 && lengths[3] == 4;
        var isJoined = count == 2 && lengths[0] == 8 && lengths[1] == 4;
        if (!(isDated || isJoined) || GetGap(last - 1) != DigitGap.Hyphen)
        {
            return false;
        }

        // Four digits that may be a year.
        var isYear = (digits[8], digits[9]) is (1, 9) or (2, 0);
        FullYear = (digits[4] * 1000) + (digits[5] * 100) + (digits[6] * 10) + digits[7];
        for (var i = 4; i < CprNumber.Length; i++)
        {
            digits[i] = digits[i + 2];
        }

        (Notation, End) = (isYear ? CprNumberNotation.YearRange : CprNumberNotation.DateHyphenated, ends[last]);
        return true;
    }

    private bool TryReadTenDigits()
    {
        var sum = 0;
        for (var i = 0; i < count; i++)
        {
            sum += lengths[i];
            if (sum == CprNumber.Length)
            {
                (Notation, End) = (FindNotation(i + 1), ends[i]);
                return true;
            }
        }

        return false;
    }

    private readonly CprNumberNotation FindNotation(int groups)
    {
        if (groups == 1)
        {
            return CprNumberNotation.Bare;
        }

        var isDated = groups == 4 && lengths[0] == 2 && lengths[1] == 2 && lengths[2] == 2;
        return (groups == 2 && lengths[0] == 6) || (isDated && GetGap(0) != DigitGap.SpacedHyphen && GetGap(1) != DigitGap.SpacedHyphen)
            ? FindNotationOfDayAndSerial(isDated, GetGap(groups - 2))
            : FindNotationOfPieces(groups);
    }

    private static CprNumberNotation FindNotationOfDayAndSerial(bool isDated, DigitGap gap) =>
        gap switch
        {
            DigitGap.Hyphen => isDated ? CprNumberNotation.DateHyphenated : CprNumberNotation.Hyphenated,
            DigitGap.Blank or DigitGap.SpacedHyphen => isDated ? CprNumberNotation.DateSpaced : CprNumberNotation.Spaced,
            DigitGap.Slash or DigitGap.Comma or DigitGap.Cell => CprNumberNotation.Separated,
            DigitGap.Dot when !isDated => CprNumberNotation.Separated,
            _ => CprNumberNotation.Other,
        };

    private readonly CprNumberNotation FindNotationOfPieces(int groups)
    {
        // A form with a box for each digit, and no further box.
        if (groups == CprNumber.Length && count == groups)
        {
            for (var i = 0; i < groups - 1; i++)
            {
                if (GetGap(i) is not (DigitGap.Blank or DigitGap.Cell or DigitGap.Hyphen or DigitGap.SpacedHyphen))
                {
                    return CprNumberNotation.Other;
                }
            }

            return GetGap(0) == DigitGap.Blank ? CprNumberNotation.Spaced : CprNumberNotation.Separated;
        }

        // The day is broken over two lines: 0707 61-4285. Two years look the same: 12 1999-2024.
        var isYear = lengths[1] == 4 && (digits[6], digits[7]) is ((1, 9) or (2, 0));
        return groups == 3 && lengths[2] == 4 && GetGap(1) == DigitGap.Hyphen && GetGap(0) == DigitGap.Blank && !isYear
            ? CprNumberNotation.Separated
            : CprNumberNotation.Other;
    }

    private readonly DigitGap GetGap(int index) => (DigitGap)gaps[index];

    [InlineArray(MaxGroups + 1)]
    private struct GroupBuffer
    {
        private int first;
    }

    [InlineArray(MaxDigits)]
    private struct DigitBuffer
    {
        private byte first;
    }
}

/// <summary>How ten digits that may be a personal number are written.</summary>
internal enum CprNumberNotation
{
    /// <summary>In groups that are uncommon for a personal number: it is one only if a word beside them says so.</summary>
    Other,

    /// <summary>0102031234.</summary>
    Bare,

    /// <summary>010203 1234.</summary>
    Spaced,

    /// <summary>010203/1234, in two cells of a table, or in another form that other numbers have as well.</summary>
    Separated,

    /// <summary>010203-1234.</summary>
    Hyphenated,

    /// <summary>01.02.03-1234, or with the year in full.</summary>
    DateHyphenated,

    /// <summary>01.02.1903-1999: a range of years is written in the same way.</summary>
    YearRange,

    /// <summary>01 02 03 1234.</summary>
    DateSpaced,
}
