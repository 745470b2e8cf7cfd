using System.Text.RegularExpressions;

namespace KkrSite.Archive.Linking;

/// <summary>
/// Recognises the items that every agenda has: the approval of the last minutes, news since the last meeting, any other business.
/// They are alike at all meetings, so none of them is related to another.
/// </summary>
public static partial class RoutineItems
{
    public static bool IsRoutine(ItemEntry entry) => Titles().IsMatch(entry.Title);

    [GeneratedRegex(
        """
            ^\W*(?:
              godkendelse\saf\s(?:\p{L}+\s)?(?:referat|dagsorden|protokol|beslutningsprotokol)\p{L}*
            | (?:(?:endeligt|godkendt|seneste|sidste)\s)?(?:referat|dagsorden)(?:et|en)?(?:\s(?:fra|til)\b.*)?\W*$
            | (?:opfølgning\s)?siden\ssidst | (?:kort\s)?nyt\sfra\b | kort\snyt\W*$ | eventuelt | evt\b\.?\W*$ | (?:øvrigt|diverse)\W*$
            | bordet\srundt | kommunerunde\W*$ | velkom(?:st|men)
            | (?:(?:gensidig|generel|kort|formandens|sekretariatets)\s)*(?:orientering|information)(?:er|spunkter|ssager)?
              (?:\s(?:fra|ved|v\.|v/)\s?(?:kkr|kl|formand|næstformand|sekretariat|medlemmer|kredsen|kommunerne)\p{L}*.*)?\W*$
            | (?:\p{L}+s\s)?meddelelser
            | (?:foreløbig\soversigt|oversigt)\sover\s(?:sager|punkter)\b
            | (?:punkter|sager|emner)\stil\s(?:det\s)?(?:næste|kommende|kommende\s|KKR)
            | (?:kommende|næste)\smøde\p{L}* | møde(?:plan|kalender|oversigt)\p{L}* | mødedatoer\b | underskrift\p{L}*
            | valg\saf\s(?:dirigent|ordstyrer|referent)\b
            )
            """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex Titles();
}
