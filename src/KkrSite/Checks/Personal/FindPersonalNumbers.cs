using System.Collections.Immutable;

namespace KkrSite.Checks.Personal;

/// <summary>Finds personal numbers (CPR) in a text, however they are written.</summary>
public static class FindPersonalNumbers
{
    private const int LettersAndDigit = 4;
    private const int DayDigits = 6;

    /// <param name="isFileName">The text names a file, where words and numbers are tied by hyphens.</param>
    public static ImmutableArray<PersonalNumberMatch> In(string text, bool isFileName = false)
    {
        ImmutableArray<PersonalNumberMatch>.Builder? found = null;
        var index = 0;
        while (index < text.Length)
        {
            var step = text.AsSpan(index).IndexOfAnyInRange('0', '9');
            if (step < 0)
            {
                break;
            }

            index += step;
            if (Find(text, index, isFileName) is { } match)
            {
                (found ??= ImmutableArray.CreateBuilder<PersonalNumberMatch>()).Add(match);
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

        return found?.ToImmutable() ?? [];
    }

    private static PersonalNumberMatch? Find(string text, int start, bool isFileName)
    {
        // No day begins with 4 or 5, nor with more than 91: most numbers end here.
        if (text[start] is '4' or '5')
        {
            return null;
        }

        if (!DigitGroups.TryRead(text, start, out var groups))
        {
            return FindWithLetters(text, start);
        }

        if (!PersonalNumber.TryRead(groups.Digits, out var number) || (groups.FullYear > 0 && number.Born.Year != groups.FullYear))
        {
            return null;
        }

        if (groups.Form == NumberForm.DatedSpaced && NumberWords.IsDate(text, start))
        {
            return null;
        }

        var meaning = NumberWords.Of(text, start, groups.End);
        var isPersonal = JudgeNumber.IsPersonal(groups.Form, number, meaning, Surroundings.Of(text, start, groups.End), isFileName);
        return isPersonal is { } isCertain
            ? new PersonalNumberMatch(start, groups.End, isCertain, FindingTexts.KindOf(number, meaning))
            : null;
    }

    // Replacement numbers of hospitals: a day, a sign, two letters or a letter and a digit, a digit (010203-1AB4).
    private static PersonalNumberMatch? FindWithLetters(string text, int start)
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
        var end = index + LettersAndDigit;
        if (end > text.Length || index == start + DayDigits
            || !(char.IsAsciiDigit(text[index]) || char.IsAsciiLetterUpper(text[index])) || !char.IsAsciiLetterUpper(text[index + 1])
            || !(char.IsAsciiDigit(text[index + 2]) || char.IsAsciiLetterUpper(text[index + 2])) || !char.IsAsciiDigit(text[index + 3]))
        {
            return null;
        }

        var seventh = (byte)(char.IsAsciiDigit(text[index]) ? text[index] - '0' : 0);
        if (!PersonalNumber.TryReadDay(digits, seventh, out _, out _))
        {
            return null;
        }

        var meaning = NumberWords.Of(text, start, end);
        var around = Surroundings.Of(text, start, end);
        return around.IsPartOfMore || around.IsInAddress || around.IsAttached || meaning is NumberMeaning.Other or NumberMeaning.Telephone
            ? null
            : new PersonalNumberMatch(start, end, meaning == NumberMeaning.PersonalNumber, FindingTexts.WithLetters);
    }
}
