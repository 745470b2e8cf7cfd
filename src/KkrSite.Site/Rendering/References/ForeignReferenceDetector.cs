using System.Text.RegularExpressions;

namespace KkrSite.Site.Rendering.References;

/// <summary>
/// Detects by the words around a phrase whether it refers to another document, or to a meeting of others: rammeaftalens punkt 3.2, KL’s
/// møde. In doubt it does, since a wrong link is worse than none.
/// </summary>
internal static partial class ForeignReferenceDetector
{
    // The owner of a phrase comes just before it.
    private const int ContextLength = 60;

    // What items of a text are numbered in, other than an agenda.
    private const string PartNames = @"stk\.?|nr\.?|bilag|bilaget|afsnit|afsnittet|kapitel|artikel|side|s\.|tabel|paragraf";

    private const string DocumentStems =
        "aftale|plan|lov|bekendtgørelse|vejledning|strategi|rapport|notat|vedtægt|forretningsorden|kommissori|kontrakt"
        + "|indstilling|udspil|overenskomst|regulativ";

    // Bodies other than a council that hold meetings.
    private const string BodyStems =
        "[Rr]åd|[Uu]dvalg|[Gg]ruppe|[Kk]reds|[Ss]tyrelse|[Nn]etværk|[Ff]orum|[Kk]omit[eé]|[Mm]inisteri|[Rr]egion|[Ff]orening"
        + "|[Ff]ormandskab|[Ss]elskab";

    private const string OwnAgenda = @"dagsorden(?:en)?(?!\p{L}|\s(?:for|fra|til|af)\s)";

    private const string MeetingAdjectives = @"(?:(?:seneste|sidste|forrige|næste|kommende|første|ordinære|ekstraordinære)\s+)*";

    /// <summary>Whether an item number belongs to another kind of text than an agenda, or to another agenda than the text's own.</summary>
    public static bool IsForeignItem(string text, Match phrase)
    {
        var before = TextBefore(text, phrase);
        var end = phrase.Index + phrase.Length;
        return OwnerOfItem().IsMatch(before)
            || PartOfText().IsMatch(before)
            || PlaceOfItem().IsMatch(text, end)
            || (IsWholeNumber(phrase) && !phrase.Groups["agenda"].Success && !Pointer().IsMatch(before) && !OnAgenda().IsMatch(text, end));
    }

    /// <summary>Whether a meeting without a named council is held by others than the council of the text.</summary>
    public static bool IsForeignMeeting(string text, Match phrase)
    {
        if (phrase.Groups["council"].Success)
        {
            return false;
        }

        var isSomeMeeting = SomeMeeting().IsMatch(phrase.Value);
        return (isSomeMeeting && !OwnMeeting().IsMatch(TextBefore(text, phrase)))
            || OtherParticipants().IsMatch(text, phrase.Index + phrase.Length);
    }

    private static string TextBefore(string text, Match phrase) => text[Math.Max(0, phrase.Index - ContextLength)..phrase.Index];

    // Recommendations and other lists are numbered 1, 2, 3 too.
    private static bool IsWholeNumber(Match phrase) => !phrase.Groups["item"].ValueSpan.Contains('.');

    // Rammeaftalens, KL’s, KKR Syddanmarks; a verb such as drøftes ends otherwise.
    [GeneratedRegex(
        @"(?:(?<!\b[Dd]ag|[Dd]agsorden|\b[Mm]ød)(?:ens|ets|ernes)"
            + @"|\b(?!Dagsordenens|Dagens|Mødets|KKR[’\x27]?s)\p{Lu}\p{L}*[’']?s"
            + @"|\bKKR\s\p{Lu}\p{L}+"
            + @"|(?<!\b[Dd]agen)s\s(?:dagsorden|referat|møde)\p{L}*)[\s,:(""”“»«]+\z",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex OwnerOfItem();

    // § 4, punkt 3.2; bilag 2, punkt 3.2; forretningsordenen, punkt 3.2.
    [GeneratedRegex(
        $@"(?:§+|\b(?:{PartNames}))(?:\s?\d[\d.]*\s?\p{{Ll}}?)?[\s,;:(]+(?:og\s)?\z"
            + $@"|(?:{DocumentStems})(?:e?n|e?t|e?r|erne|et|um|ummet)?"
            + @"(?:\s(?:for\s)?\d{4}(?:[\-–]\d{2,4})?)?[\s,;:]+\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex PartOfText();

    // Punkt 3.2 i rammeaftalen, på sidste møde, til KL’s bestyrelse; but not på dagsordenen, til orientering.
    [GeneratedRegex(
        @"\G(?:(?:,\s?|\s(?:og|samt|eller|til)\s|[\-–])\d[\d.]*)*[""”“»«)]?\s(?:"
            + @"(?:i|af|under)\s(?!dag\b|(?:den\s|det\s|denne\s|dette\s|dagens\s|nærværende\s)?"
            + $@"(?:{OwnAgenda}|møde(?:t)?(?!\p{{L}}|\s(?:i|med|den|d\.|\d))"
            + @"|KKR(?!\s\p{Lu}|[\-’']?\p{L})|sag(?:en)?\b)|(?:dette|nærværende)\sreferat)[\p{L}§]"
            + @"|(?:på|fra)\s(?!(?:den\s|dagens\s|dette\s|nærværende\s|næste\s|kommende\s)?"
            + $@"(?:{OwnAgenda}|møde(?:t)?(?!\p{{L}}|\s(?:i|med|den|d\.|\d|afholdt|hos))))\p{{L}}"
            + @"|(?:til|hos)\s(?!KKR\b)\p{Lu})",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex PlaceOfItem();

    // Se punkt 4, jf. punkt 4, behandles under punkt 4.
    [GeneratedRegex(
        @"(?:\b(?:se|også|jf\.?|jævnfør|under|henvises\stil|henvisning\stil|dagsordenens|dagens|sammen\smed|sammenhæng\smed)\s|\()\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Pointer();

    [GeneratedRegex(@"\G\s(?:(?:på|i|af|fra)\s(?:(?:den|dagens|denne)\s)?dagsorden|på\smødet\b)", RegexOptions.CultureInvariant)]
    private static partial Regex OnAgenda();

    [GeneratedRegex(@"^[Mm]øde\b(?!\s(?:i\s)?KKR)", RegexOptions.CultureInvariant)]
    private static partial Regex SomeMeeting();

    // På møde den …, referat fra møde den …, rådets næste møde den …; without such words, anyone may hold møde den ….
    [GeneratedRegex(
        @"(?:(?:^|\b(?:på|fra|til|ved|vores|sit|dets|rådets|KKR(?:\s\p{Lu}\p{L}+)?[’']?s)\s+)"
            + MeetingAdjectives
            + @"|(?<!s\s+)\b(?:seneste|sidste|forrige|næste|kommende)\s+)\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex OwnMeeting();

    // Mødet den … med regionen, mellem KL og regionerne, i kontaktudvalget; but not i Viborg.
    [GeneratedRegex(
        @"\G\s(?:mellem\s|hos\s|med\s(?!deltagelse|henblik)|i\s(?!KKR\b|rådet\b|kommunekontaktrådet\b)"
            + @"(?:\p{Lu}{2,}|(?:(?:[Dd]e[nt](?:\s\p{Ll}+)?|\p{Lu}\p{L}*)\s){0,3}(?!\p{L}*(?:hus|gård)(?:e[nt])?\b)"
            + $@"\p{{L}}*(?:{BodyStems})\p{{L}}*))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex OtherParticipants();
}
