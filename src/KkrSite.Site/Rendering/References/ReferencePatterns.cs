using System.Text.RegularExpressions;
using KkrSite.Danish;

namespace KkrSite.Site.Rendering.References;

/// <summary>How running text names cases, items and meetings.</summary>
internal static partial class ReferencePatterns
{
    private const string Months =
        $@"(?<month>{DanishMonths.NamePattern}|(?:{DanishMonths.AbbreviationPattern})\.)";

    // 6. september 2024, 6. september, 6.9.2024, 6/9-2024, 06-09-24, 6/9; or a whole month.
    private const string Date =
        $@"(?:(?:(?:{DanishWeekdays.NamePattern}),?\s)?(?:(?:den\s|d\.\s?)?(?<day>\d{{1,2}})(?:\.?\s?{Months}(?:\s(?<year>\d{{4}}))?"
        + @"|[./\-]\s?(?<monthnumber>\d{1,2})(?:[./\-\s]\s?(?<year>\d{4})|[./\-](?<year>\d{2})))"
        + @"|(?:den\s|d\.\s?)(?<day>\d{1,2})/(?<monthnumber>\d{1,2})(?![./\-\s]*\d))"
        + $@"|i\s{Months}\s(?<year>\d{{4}}))(?!\d)(?!\s(?:sidste|forrige|næste)\sår)";

    private const string Meeting =
        $@"\b(?:KKR\s(?<council>\p{{Lu}}\p{{L}}+)\s|KKR(?:[’']?s)?[\s\-])?[Mm]øde(?:t|rne)?"
        + $@"(?:\s(?:i\s)?KKR(?:\s(?<council>\p{{Lu}}\p{{L}}+))?)?"
        + $@"(?:,?\s(?:der\sblev\s)?(?:af)?holdt)?,?\s{Date}(?:\si\sKKR\s(?<council>\p{{Lu}}\p{{L}}+))?";

    /// <summary>A case number, an item number or a meeting; matched at the given position only.</summary>
    [GeneratedRegex(
        @"\G(?:"
            + @"(?<case>\b(?:[Ss](?:ag|AG)|[Ss]ags(?:nr\.?|nummer(?:et)?):?)[\s\-]?(?:19|20)\d{2}[\s\-–]\d{4,5}\b)"
            + @"|\b(?:(?:[Pp]unkt(?:et|er|erne)?|[Pp]kt|(?<agenda>[Dd]agsordenspunkt)(?:et|er|erne)?)\s|[Pp]kt\.\s?)"
            + @"(?:nr\.?\s)?(?<item>\d{1,3}(?:\.\d{1,3}){0,2})"
            + @"(?:(?:,\s|\s(?:og|samt|eller)\s)(?<more>\d{1,3}(?:\.\d{1,3}){1,2}))*(?![\d\-–]|[.,]\d|\.?\p{L}(?!\p{L}))"
            + $"|{Meeting})",
        RegexOptions.CultureInvariant
    )]
    public static partial Regex Reference();

    /// <summary>The meeting that follows an item's number: punkt 3.2 på mødet den …</summary>
    [GeneratedRegex(
        $@"\G(?:\s(?:på|fra|ved|i)\s(?:(?:dagsordenen|referatet)\s(?:for|fra|til|af|på)\s)?(?:det\s(?:seneste|forrige)\s)?"
            + $@"|[,\s]+(?:som|der|behandlet|drøftet|godkendt)\b[^.;:()]{{0,80}}?\s(?:på|ved|fra)\s){Meeting}",
        RegexOptions.CultureInvariant
    )]
    public static partial Regex AtMeeting();
}
