using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace KkrSite.Checks.Personal;

/// <summary>The digits that begin at a place, in the groups that they are written in, as far as a personal number may go.</summary>
internal ref struct DigitGroups
{
    private const int MaxGroups = 5;
    private const int WithFullYear = 12;

    private Groups lengths;
    private Groups ends;
    private Groups gaps;
    private Figures figures;
    private int count;
    private int total;

    /// <summary>Ten digits, the year in two.</summary>
    [UnscopedRef]
    public readonly ReadOnlySpan<byte> Digits => figures[..PersonalNumber.Digits];

    public NumberForm Form { get; private set; }

    /// <summary>The year where it is written in full; 0 where it is not.</summary>
    public int FullYear { get; private set; }

    /// <summary>Behind the last digit.</summary>
    public int End { get; private set; }

    /// <param name="start">The first digit of a group.</param>
    /// <returns>Whether there are ten digits, or twelve with a full year, in whole groups.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out DigitGroups groups)
    {
        groups = default;
        groups.Gather(text, start);
        return groups.TryFullYear() || groups.TryTen();
    }

    private void Gather(ReadOnlySpan<char> text, int index)
    {
        while (true)
        {
            for (; index < text.Length && char.IsAsciiDigit(text[index]); index++)
            {
                if (total == WithFullYear)
                {
                    // A longer number: its last group counts for nothing.
                    count--;
                    return;
                }

                figures[total++] = (byte)(text[index] - '0');
                lengths[count]++;
            }

            ends[count++] = index;
            if (total == WithFullYear || ReadGap.Read(text, ref index) is not { } gap)
            {
                return;
            }

            if (gap == Gap.Nothing)
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

    private bool TryFullYear()
    {
        var last = count - 1;
        var isDated = count == 4 && lengths[0] == 2 && lengths[1] == 2 && lengths[2] == 4 && lengths[3] == 4;
        var isJoined = count == 2 && lengths[0] == 8 && lengths[1] == 4;
        if (!(isDated || isJoined) || GapAt(last - 1) != Gap.Hyphen)
        {
            return false;
        }

        // Four digits that may be a year themselves.
        var isYear = (figures[8], figures[9]) is (1, 9) or (2, 0);
        FullYear = (figures[4] * 1000) + (figures[5] * 100) + (figures[6] * 10) + figures[7];
        for (var i = 4; i < PersonalNumber.Digits; i++)
        {
            figures[i] = figures[i + 2];
        }

        (Form, End) = (isYear ? NumberForm.YearsAlike : NumberForm.DatedHyphen, ends[last]);
        return true;
    }

    private bool TryTen()
    {
        var sum = 0;
        for (var i = 0; i < count; i++)
        {
            sum += lengths[i];
            if (sum == PersonalNumber.Digits)
            {
                (Form, End) = (FormOf(i + 1), ends[i]);
                return true;
            }
        }

        return false;
    }

    private readonly NumberForm FormOf(int groups)
    {
        if (groups == 1)
        {
            return NumberForm.Bare;
        }

        if (groups == 2 && lengths[0] == 6)
        {
            return GapAt(0) switch
            {
                Gap.Hyphen => NumberForm.Hyphenated,
                Gap.Blank or Gap.SpacedHyphen => NumberForm.Spaced,
                _ => NumberForm.Other,
            };
        }

        if (groups == 4 && lengths[0] == 2 && lengths[1] == 2 && lengths[2] == 2 && GapAt(0) != Gap.SpacedHyphen && GapAt(1) != Gap.SpacedHyphen)
        {
            return GapAt(2) switch
            {
                Gap.Hyphen => NumberForm.DatedHyphen,
                Gap.Blank or Gap.SpacedHyphen => NumberForm.DatedSpaced,
                _ => NumberForm.Other,
            };
        }

        return NumberForm.Other;
    }

    private readonly Gap GapAt(int index) => (Gap)gaps[index];

    [InlineArray(MaxGroups + 1)]
    private struct Groups
    {
        private int first;
    }

    [InlineArray(WithFullYear)]
    private struct Figures
    {
        private byte first;
    }
}
