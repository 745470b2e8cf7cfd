using System.Text.RegularExpressions;

namespace KkrSite.Checks.Personal;

/// <summary>Reads in the words beside a number what it is; the nearest word has its way.</summary>
internal static partial class NumberWords
{
    private const int Window = 48;
    private const int Beside = 20;
    private const int After = 16;

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

        var before = text.AsSpan(Math.Max(0, start - Window), Math.Min(Window, start));
        var paragraph = before.LastIndexOf("\n\n");
        before = paragraph < 0 ? before : before[(paragraph + 2)..];
        return Nearest(before);
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
            (meaning, nearest) = word.Index + word.Length > nearest ? (NumberMeaning.Telephone, word.Index + word.Length) : (meaning, nearest);
        }

        foreach (var word in Others().EnumerateMatches(before))
        {
            (meaning, nearest) = word.Index + word.Length > nearest ? (NumberMeaning.Other, word.Index + word.Length) : (meaning, nearest);
        }

        return meaning;
    }

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
