using System.Collections.Immutable;

namespace KkrSite.Archive.PersonalData;

/// <summary>Finds Danish personal numbers (CPR) in a text, in every common notation.</summary>
public static class CprNumberDetector
{
    private const int LetteredSuffixLength = 4;
    private const int DayDigits = 6;
    private const char FirstFullWidth = '\uFF01';
    private const char LastFullWidth = '\uFF5E';
    private const int FullWidthOffset = 0xFEE0;

    /// <summary>Whether a heading or a label says that the numbers it stands at are personal numbers.</summary>
    public static bool NamesPersonalNumber(string label) => NumberMeaningClassifier.NamesCprNumber(label);

    /// <param name="isFileName">Whether the text is a file name, where hyphens join words and numbers.</param>
    public static ImmutableArray<CprNumberMatch> Find(string text, bool isFileName = false)
    {
        ImmutableArray<CprNumberMatch>.Builder? found = null;
        text = ReplaceFullWidth(text);
        var index = 0;
        while (index < text.Length)
        {
            var step = text.AsSpan(index).IndexOfAnyInRange('0', '9');
            if (step < 0)
            {
                break;
            }

            index += step;
            if (FindAt(text, index, isFileName) is { } match)
            {
                (found ??= ImmutableArray.CreateBuilder<CprNumberMatch>()).Add(match);
                index = match.End;
            }
            else
            {
                while (index < text.Length && char.IsAsciiDigit(text[index]))
                {
                    index++;
                }
            }
        }

        foreach (var match in DividedNumberDetector.Find(text))
        {
            (found ??= ImmutableArray.CreateBuilder<CprNumberMatch>()).Add(match);
        }

        return found?.ToImmutable() ?? [];
    }

    // Digits and signs of East Asian fonts look like any others. Each is replaced by one character, so that indexes stay.
    private static string ReplaceFullWidth(string text) =>
        text.AsSpan().ContainsAnyInRange(FirstFullWidth, LastFullWidth)
            ? string.Create(text.Length, text, static (normal, text) =>
            {
                for (var i = 0; i < normal.Length; i++)
                {
                    normal[i] = text[i] is >= FirstFullWidth and <= LastFullWidth ? (char)(text[i] - FullWidthOffset) : text[i];
                }
            })
            : text;

    private static CprNumberMatch? FindAt(string text, int start, bool isFileName)
    {
        // No day begins with 4 or 5, with or without the 60 of a replacement number.
        if (text[start] is '4' or '5')
        {
            return null;
        }

        if (!DigitGroups.TryRead(text, start, out var groups))
        {
            return FindWithLettersAt(text, start);
        }

        if (!CprNumber.TryRead(groups.Digits, out var number) || (groups.FullYear > 0 && number.BirthDate.Year != groups.FullYear))
        {
            return null;
        }

        if (groups.Notation == CprNumberNotation.DateSpaced && NumberMeaningClassifier.FollowsDateWord(text, start))
        {
            return null;
        }

        var meaning = NumberMeaningClassifier.Classify(text, start, groups.End);
        var surroundings = NumberSurroundings.FromText(text, start, groups.End);
        var certainty = CprNumberClassifier.Classify(groups.Notation, number, meaning, surroundings, isFileName);
        return certainty == CprCertainty.None
            ? null
            : new CprNumberMatch(start, groups.End, certainty, PersonalDataTexts.DescribeEvidence(number, meaning));
    }

    // Replacement numbers of hospitals: a date, a hyphen, and four characters with letters among them (010203-1AB4).
    private static CprNumberMatch? FindWithLettersAt(string text, int start)
    {
        Span<byte> digits = stackalloc byte[DayDigits];
        var index = start;
        for (var i = 0; i < DayDigits; i++, index++)
        {
            if (index >= text.Length || !char.IsAsciiDigit(text[index]))
            {
                return null;
            }

            digits[i] = (byte)(text[index] - '0');
        }

        index += index < text.Length && text[index] is '-' or '\u2010' or '\u2011' or '\u2013' ? 1 : 0;
        var end = index + LetteredSuffixLength;
        if (
            end > text.Length
            || index == start + DayDigits
            || !(char.IsAsciiDigit(text[index]) || char.IsAsciiLetterUpper(text[index]))
            || !char.IsAsciiLetterUpper(text[index + 1])
            || !(char.IsAsciiDigit(text[index + 2]) || char.IsAsciiLetterUpper(text[index + 2]))
            || !char.IsAsciiDigit(text[index + 3])
        )
        {
            return null;
        }

        var seventh = (byte)(char.IsAsciiDigit(text[index]) ? text[index] - '0' : 0);
        if (!CprNumber.TryReadBirthDate(digits, seventh, out _, out _))
        {
            return null;
        }

        var meaning = NumberMeaningClassifier.Classify(text, start, end);
        if (
            NumberSurroundings.FromText(text, start, end) is not { IsPartOfLongerToken: false, IsInUrl: false, IsAttached: false }
            || meaning is NumberMeaning.Other or NumberMeaning.Telephone
        )
        {
            return null;
        }

        var certainty = meaning == NumberMeaning.CprNumber ? CprCertainty.Certain : CprCertainty.Possible;
        return new CprNumberMatch(start, end, certainty, PersonalDataTexts.WithLetters);
    }
}

/// <summary>A personal number in a text, or what may be one.</summary>
/// <param name="Index">Of the first digit.</param>
/// <param name="End">Exclusive.</param>
/// <param name="Evidence">Why it is taken for one, in Danish, without the number.</param>
public readonly record struct CprNumberMatch(int Index, int End, CprCertainty Certainty, string Evidence);
