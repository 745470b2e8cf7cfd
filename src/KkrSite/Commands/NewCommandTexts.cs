using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;

namespace KkrSite.Commands;

/// <summary>The Danish texts of new: its options, its usage errors and what it prints.</summary>
internal static class NewCommandTexts
{
    public const string NewMeeting = "Lav mappen til et nyt møde.";
    public const string NewItem = "Lav filen til et nyt punkt på et møde.";
    public const string NewTopic = "Lav filen til et nyt emne.";
    public const string Council = "Rådet: midtjylland.";
    public const string Date = "Mødets dato: 2025-10-20, eller 2025-10, hvis dagen ikke kendes.";
    public const string MeetingFolder = "Mødets mappe, i stedet for --council og --date: input/moeder/midtjylland/2025-10-20.";
    public const string ItemNumber = "Punktets nummer, eller overskriftens, som det skal stå under; udelades det, kommer punktet sidst.";
    public const string ItemTitle = "Punktets titel.";
    public const string TopicTitle = "Emnets titel.";
    public const string NextStepFillItem = "Næste skridt: udfyld punktet, hvor der står SKRIV HER, og se det med: kkrsite serve";
    public const string NextStepFillTopic = "Næste skridt: tilføj flere ord til emnet, og se det med: kkrsite serve";
    public const string MissingKind = "sig, hvad der skal laves: kkrsite new meeting, kkrsite new item eller kkrsite new topic.";
    public const string MissingCouncil = "--council mangler: rådet, for eksempel --council midtjylland.";
    public const string MissingDate = "--date mangler: mødets dato, for eksempel --date 2025-10-20, eller 2025-10, hvis dagen ikke kendes.";
    public const string MissingTitle = "--title mangler: punktets titel, for eksempel --title \"Ny sundhedsaftale\".";
    public const string NoFreeNumber = "der er ikke flere numre her. Vælg et andet med --number.";

    public static string UnknownCouncil(string council, IReadOnlyCollection<string> known) =>
        $"der er intet KKR '{council}'.{SpellingSuggester.Suggest(council, known)} Vælg et af: {string.Join(", ", known)}.";

    public static string InvalidItemNumber(string number) => $"'{number}' er ikke et punkts nummer. Skriv for eksempel 3 eller 3.2.";

    public static string MeetingNotFound(CouncilId council, MeetingSlug meeting) =>
        $"mødet findes ikke, eller dets moede.md kan ikke læses. Lav det med: kkrsite new meeting --council {council} --date {meeting}";

    public static string TitleWithoutLetters(string title) => $"titlen '{title}' har ingen bogstaver eller tal, som adressen kan laves af.";

    public static string Written(string path) => $"Skrevet: {path}";

    public static string PageAddress(UrlPath url) => $"Siden kommer til at stå på {url.Value}";

    public static string NextStepNewItem(CouncilId council, MeetingSlug meeting) =>
        $"Næste skridt: kkrsite new item --council {council} --date {meeting} --title \"Punktets titel\"";
}
