using KkrSite.Danish;
using KkrSite.Import.Lines;

namespace KkrSite.Import.Recognising.Verification;

/// <summary>The doubts about a finished result, in Danish.</summary>
internal static class VerificationTexts
{
    public const string NoDecision = "dokumentet er et referat, men der blev ikke fundet en eneste beslutning";

    public const string Cover = "på forsiden";

    public static string Item(string number) => $"i punkt {number}";

    public static string FormatOmitted(OmittedPartKind kind, int count, int words, int page, string place) =>
        (page > 0 ? $"side {DanishNumbers.Format(page)}: " : "")
        + kind switch
        {
            OmittedPartKind.Picture => $"{DanishCounts.Format(count, CountedNouns.Picture)} {place} er ikke taget med",
            OmittedPartKind.Diagram => $"{DanishCounts.Format(count, CountedNouns.Diagram)} med tekst {place} er ikke taget med",
            OmittedPartKind.Chart => $"{DanishCounts.Format(count, CountedNouns.Chart)} {place} er ikke taget med",
            OmittedPartKind.StruckOutText =>
                $"{DanishCounts.Format(words, CountedNouns.Word)} {place} er streget over i dokumentet og er ikke taget med",
            OmittedPartKind.InvisibleText =>
                $"{DanishCounts.Format(words, CountedNouns.Word)} {place} kan ikke ses på siden og er ikke taget med; "
                + "det kan være noget, der skulle skjules",
            _ => "siden er et billede uden tekst, og det, der står på den, er ikke taget med",
        };

    public static string MissingNumbers(IReadOnlyList<string> missing, string next) =>
        missing.Count == 1
            ? $"punkt {missing[0]} mangler i rækken før punkt {next}; se efter, om det står i teksten af et andet punkt"
            : $"punkterne {DanishListFormatter.Format(missing)} mangler i rækken før punkt {next}; se efter, om de står i et andets tekst";

    public static string ManyMissingNumbers(string first, string last, string next) =>
        $"punkterne {first} til {last} mangler i rækken før punkt {next}; se efter, om de står i et andets tekst";

    public static string MissingParent(string item, string parent) => $"punkt {item} står uden et punkt {parent}";

    public static string HeadingOnCover(string heading) =>
        $"'{heading}' står på forsiden, som ikke er taget med; se efter, om det første punkt mangler";

    public static string ItemOnCover(string line) =>
        $"'{(line.Length > 60 ? line[..60] + "…" : line)}' på forsiden ligner et punkt, som ikke er taget med";

    public static string LongTitle(string item) => $"titlen på punkt {item} er meget lang; se efter, om der er kommet tekst med i den";

    public static string RepeatedHeading(string heading, string item) =>
        $"punkt {item} har overskriften {heading} flere gange; se efter, om et punkt er løbet ind i det";

    public static string CaseInText(string item) =>
        $"der står et sagsnummer midt i teksten af punkt {item}; se efter, om et nyt punkt begynder her";

    public static string NumberInText(string number, string item) =>
        $"linjen ligner punkt {number}, men står i teksten af punkt {item}";
}
