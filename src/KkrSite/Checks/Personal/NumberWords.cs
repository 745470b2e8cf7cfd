using System.Text.RegularExpressions;

namespace KkrSite.Checks.Personal;

/// <summary>Reads in the words beside a number what it is; the nearest word has its way.</summary>
internal static partial class NumberWords
{
    private const int Window = 48;
    private const int Beside = 20;
    private const int After = 16;

    /// <summary>Whether a date is what the word before it calls for: den 01.02.03 1200 borgere.</summary>
    public static bool IsDate(string text, int start) => ForDate().IsMatch(text.AsSpan(Math.Max(0, start - Beside), Math.Min(Beside, start)));

    public static NumberMeaning Of(string text, int start, int end)
    {
        if (Following().IsMatch(text.AsSpan(end, Math.Min(After, text.Length - end))))
        {
            return NumberMeaning.PersonalNumber;
        }

        if (Amount().IsMatch(text.AsSpan(end, Math.Min(After, text.Length - end))))
        {
            return NumberMeaning.Other;
        }

        return Nearest(OwnSentence(text.AsSpan(Math.Max(0, start - Window), Math.Min(Window, start))));
    }

    // What another sentence or paragraph speaks of is another number.
    private static ReadOnlySpan<char> OwnSentence(ReadOnlySpan<char> before)
    {
        for (var i = before.Length - 3; i >= 0; i--)
        {
            var isEnd = before[i] is '.' or '!' or '?' or ';' && char.IsWhiteSpace(before[i + 1]) && char.IsUpper(before[i + 2]);
            if (isEnd || (before[i] == '\n' && before[i + 1] == '\n'))
            {
                return before[(i + 2)..];
            }
        }

        return before;
    }

    private static NumberMeaning Nearest(ReadOnlySpan<char> before)
    {
        var (meaning, nearest) = (NumberMeaning.Unsaid, -1);
        foreach (var word in Personal().EnumerateMatches(before))
        {
            nearest = word.Index + word.Length;
            meaning = before.Length - nearest <= Beside ? NumberMeaning.PersonalNumber : NumberMeaning.PerhapsPersonalNumber;
        }

        foreach (var word in Telephone().EnumerateMatches(before))
        {
            TakeIfNearer(word.Index + word.Length, NumberMeaning.Telephone, before.Length);
        }

        foreach (var word in Others().EnumerateMatches(before))
        {
            TakeIfNearer(word.Index + word.Length, NumberMeaning.Other, before.Length);
        }

        return meaning;

        void TakeIfNearer(int end, NumberMeaning other, int number)
        {
            if (end > nearest && number - end <= Beside)
            {
                (meaning, nearest) = (other, end);
            }
        }
    }

    [GeneratedRegex(@"\b(?:den|d\.|dato|pr\.)\s+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ForDate();

    [GeneratedRegex(@"cpr|person[-\s]?n(?:umm|r)|pers\.\s?nr|erstatningsn(?:umm|r)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Personal();

    [GeneratedRegex(@"\A[\s,]*\(?(?:cpr|person[-\s]?n(?:umm|r))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Following();

    [GeneratedRegex(@"\A\s*(?:,-|%|(?:kr|kroner|mio|mia|dkk|eur|stk|km|kg|kwh|m2|m²)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Amount();

    [GeneratedRegex(
        @"\b(?:tlf|telefon\p{L}*|tel|mobil(?:nr|numm\p{L}*|tlf|telefon)?|ring(?:e|es)?|sms|fax|phone|direkte)\b|\p{L}telefon\b|☎|📞|📱",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Telephone();

    [GeneratedRegex(
        """
          konto | \breg(?:istrerings)?(?:\.|nr|numm) | \bgiro | \b(?:ean|gln|cvr|se|iban|isbn|issn|doi|orcid|urn|uuid|id|ref|lbnr|matr|udbud|ted)\b
        | \bp-?\s?(?:nr|numm) | \bsag(?:s-?(?:nr|numm|id)|-) | journal | \bj\.?\s?-?nr | faktura | \bordre | \bdok(?:ument)?\.?-?\s?(?:nr|numm|id)
        | løbe-?n(?:r|umm) | \bserie | stregkode | \bkr\b | \bdkk\b | beløb | \bversion | tidsstempel | timestamp | arkivn | \bvare | \bkode\b | \bbilag[-\s]?n
        | punkt[-\s]?id | dagsorden[-\s]?id | koordinat | \butm\b | \bnord\b | \bøst\b
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Others();
}
