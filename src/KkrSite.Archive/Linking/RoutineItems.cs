using System.Text.RegularExpressions;

namespace KkrSite.Archive.Linking;

/// <summary>
/// Tells the items that every agenda has, whatever it is about: the approval of the last minutes, news since last, any other business.
/// They are alike at all meetings, and no reader looks for one because of another.
/// </summary>
public static partial class RoutineItems
{
    public static bool IsRoutine(ItemEntry entry) => Titles().IsMatch(entry.Item.Title);

    [GeneratedRegex(
        """
        ^\W*(?:
          godkendelse\saf\s(?:\p{L}+\s)?(?:referat|dagsorden|protokol|beslutningsprotokol)\p{L}*
        | (?:referat|dagsorden)(?:et|en)?(?:\sfra\b.*)?$
        | siden\ssidst | nyt\sfra\b | eventuelt | bordet\srundt | velkomst
        | (?:gensidig\s)?orientering(?:er|spunkter)?(?:\sfra\s(?:formand|sekretariat|medlemmer|kredsen)\p{L}*.*)?\W*$
        | meddelelser
        | (?:foreløbig\soversigt|oversigt)\sover\s(?:sager|punkter)\b
        | (?:punkter|sager|emner)\stil\s(?:det\s)?(?:næste|kommende|kommende\s|KKR)
        | (?:kommende|næste)\smøde\p{L}* | mødeplan\p{L}* | mødedatoer\b | underskrift\p{L}*
        )
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Titles();
}
