using System.Text.RegularExpressions;

namespace KkrSite.Archive.PersonalData;

/// <summary>Classifies a number by the words beside it; the nearest word wins.</summary>
internal static partial class NumberMeaningClassifier
{
    private const int WindowBefore = 48;
    private const int MaxDistance = 20;
    private const int WindowAfter = 16;

    private const string CprName = @"cpr|person[-\s]?n(?:umm|r)";

    /// <summary>Whether the word before a number announces a date: den 01.02.03 1200 borgere.</summary>
    public static bool FollowsDateWord(string text, int start) =>
        DateWordBefore().IsMatch(text.AsSpan(Math.Max(0, start - MaxDistance), Math.Min(MaxDistance, start)));

    public static bool NamesCprNumber(string label) => CprWords().IsMatch(label);

    public static NumberMeaning Classify(string text, int start, int end)
    {
        if (CprWordsAfter().IsMatch(text.AsSpan(end, Math.Min(WindowAfter, text.Length - end))))
        {
            return NumberMeaning.CprNumber;
        }

        if (UnitAfter().IsMatch(text.AsSpan(end, Math.Min(WindowAfter, text.Length - end))))
        {
            return NumberMeaning.Other;
        }

        return ClassifyByNearestWord(TrimToOwnSentence(text.AsSpan(Math.Max(0, start - WindowBefore), Math.Min(WindowBefore, start))));
    }

    // The words of another sentence or paragraph belong to another number.
    private static ReadOnlySpan<char> TrimToOwnSentence(ReadOnlySpan<char> before)
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

    private static NumberMeaning ClassifyByNearestWord(ReadOnlySpan<char> before)
    {
        var (meaning, nearest) = (NumberMeaning.Unspecified, -1);
        foreach (var word in CprWords().EnumerateMatches(before))
        {
            nearest = word.Index + word.Length;
            meaning = before.Length - nearest <= MaxDistance ? NumberMeaning.CprNumber : NumberMeaning.PossibleCprNumber;
        }

        foreach (var word in TelephoneWords().EnumerateMatches(before))
        {
            TakeIfNearer(word.Index + word.Length, NumberMeaning.Telephone, before.Length);
        }

        foreach (var word in OtherNumberWords().EnumerateMatches(before))
        {
            TakeIfNearer(word.Index + word.Length, NumberMeaning.Other, before.Length);
        }

        return meaning;

        void TakeIfNearer(int end, NumberMeaning other, int number)
        {
            if (end > nearest && number - end <= MaxDistance)
            {
                (meaning, nearest) = (other, end);
            }
        }
    }

    [GeneratedRegex(@"\b(?:den|d\.|dato|pr\.)\s+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DateWordBefore();

    [GeneratedRegex(CprName + @"|pers\.\s?nr|erstatningsn(?:umm|r)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CprWords();

    [GeneratedRegex(@"\A[\s,]*\(?(?:" + CprName + ")", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CprWordsAfter();

    [GeneratedRegex(
        @"\A\s*(?:,-|%|(?:kr|kroner|mio|mia|dkk|eur|stk|km|kg|kwh|m2|m²)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex UnitAfter();

    [GeneratedRegex(
        @"\b(?:tlf|telefon\p{L}*|tel|mobil(?:nr|numm\p{L}*|tlf|telefon)?|ring(?:e|es)?|sms|fax|phone|direkte)\b|\p{L}telefon\b|☎|📞|📱",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex TelephoneWords();

    [GeneratedRegex(
        """
              konto | \bkort(?:ets?|n(?:r|umm)\p{L}*)?\b | \breg(?:istrerings)?(?:\.|nr|numm) | \bgiro
            | \b(?:ean|gln|cvr|se|iban|isbn|issn|doi|orcid|urn|uuid|id|ref|lbnr|matr|udbud|ted)\b
            | \bp-?\s?(?:nr|numm) | \bsag(?:s-?(?:nr|numm|id)|-) | journal | \bj\.?\s?-?nr | faktura | \bordre
            | \bdok(?:ument)?\.?-?\s?(?:nr|numm|id) | løbe-?n(?:r|umm) | \bserie | stregkode | \bkr\b | \bdkk\b | beløb
            | \bversion | tidsstempel | timestamp | arkivn | \bvare | \bkode\b | \bbilag[-\s]?n
            | \brekvisition | \bbestilling | \b(?!cpr|pers|erstatning|borger|patient|klient|føds)\p{L}{3,}-?(?:nr|numm)
            | punkt[-\s]?id | dagsorden[-\s]?id | koordinat | \butm\b | \bnord\b | \bøst\b
            """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex OtherNumberWords();
}

/// <summary>What a number is by the words beside it.</summary>
internal enum NumberMeaning
{
    Unspecified,
    CprNumber,

    /// <summary>A word for a personal number is farther away.</summary>
    PossibleCprNumber,
    Telephone,

    /// <summary>An account, a case, a company, an amount …</summary>
    Other,
}
