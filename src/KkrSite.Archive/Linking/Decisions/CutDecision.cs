using System.Text;
using System.Text.RegularExpressions;

namespace KkrSite.Archive.Linking.Decisions;

/// <summary>
/// Cuts a decision into its main clauses. Lists are left out where there is other text, since what they hold are remarks; so is
/// what stands in brackets, in quotation marks or after a colon, and every condition.
/// </summary>
internal static partial class CutDecision
{
    public static IEnumerable<DecisionClause> Cut(string text, string councilName)
    {
        var paragraphs = Paragraph().Split(Unify(text)).Select(paragraph => paragraph.Trim()).Where(paragraph => paragraph.Length > 0).ToList();
        var running = paragraphs.Where(paragraph => !ListItem().IsMatch(paragraph)).ToList();
        return (running.Count > 0 ? running : paragraphs)
            .SelectMany(paragraph => SentenceEnd().Split(ListItem().Replace(paragraph, "")))
            .Select(sentence => MainPart(OwnName(sentence.ToLowerInvariant(), councilName)))
            .SelectMany(Clauses);
    }

    private static string Unify(string text) => text.Normalize(NormalizationForm.FormC)
        .Replace("\u00ad", "", StringComparison.Ordinal).Replace('\u00a0', ' ').Replace('’', '\'').ReplaceLineEndings("\n");

    // The council under its own name, so that another council keeps a name that the rules do not know.
    private static string OwnName(string sentence, string councilName)
    {
        var place = Regex.Escape((councilName.StartsWith("KKR ", StringComparison.Ordinal) ? councilName[4..] : councilName).ToLowerInvariant());
        return Regex.Replace(
            sentence,
            $@"\b(?:kkr|(?:kommune)?kontaktrådet)(?:'?et)?(?:(?: i)?(?: region)? {place})?(?![\wæøå-])",
            "kkr",
            RegexOptions.CultureInvariant);
    }

    private static string MainPart(string sentence)
    {
        var text = Spaces().Replace(Aside().Replace(sentence, " "), " ").Trim();
        for (var label = Label().Match(text); label.Success && label.Length > 0; label = Label().Match(text))
        {
            text = text[label.Length..];
        }

        var colon = text.IndexOf(':', StringComparison.Ordinal);
        text = (colon < 0 ? text : text[..colon]).Trim(' ', '.', '!', ';', '–', '-', '*', '_');
        if (Condition().IsMatch(text))
        {
            return "";
        }

        if (!FrontClause().IsMatch(text))
        {
            return text;
        }

        var comma = text.IndexOf(',', StringComparison.Ordinal);
        return comma < 0 ? "" : text[(comma + 1)..].Trim();
    }

    private static IEnumerable<DecisionClause> Clauses(string sentence)
    {
        var before = "";
        var start = 0;
        var contrast = false;
        foreach (var joint in Joint().Matches(sentence).Append(null))
        {
            var whole = sentence[start..(joint?.Index ?? sentence.Length)].Trim(' ', ',');
            if (start > 0)
            {
                whole = WithSubject(whole, before);
            }

            whole = ToPastTense(whole);
            if (whole.Length > 0)
            {
                yield return new DecisionClause(BeforeSubordinate(whole), whole, contrast);
            }

            before = whole;
            if (joint is not null)
            {
                start = joint.Index + joint.Length;
                contrast = joint.Groups["contrast"].Success;
            }
        }
    }

    // "… og godkendte budgettet" has the subject of the clause before it, "… og udsat" its subject and verb.
    private static string WithSubject(string clause, string before)
    {
        if (LeadingParticiple().IsMatch(clause))
        {
            var auxiliary = SubjectAndAuxiliary().Match(before);
            return auxiliary.Success ? auxiliary.Value + clause : LeadingParticiple().IsMatch(before) ? clause : "";
        }

        if (LeadingVerb().IsMatch(clause))
        {
            return CouncilFirst().IsMatch(before) ? "kkr " + clause : "";
        }

        return clause;
    }

    // "besluttede at udsætte", "kunne ikke godkende": the decision stands in the infinitive.
    private static string ToPastTense(string clause)
    {
        var that = DecidedThat().Match(clause);
        if (that.Success)
        {
            return clause[that.Length..];
        }

        var match = DecidedTo().Match(clause);
        if (!match.Success)
        {
            return clause;
        }

        var verb = Array.Find(DecisionLanguage.Verbs, verb => verb.Infinitive == match.Groups["infinitive"].Value)!;
        return $"kkr {verb.Past} {(match.Groups["not"].Success ? "ikke " : "")}{clause[match.Length..].TrimStart()}".TrimEnd();
    }

    private static string BeforeSubordinate(string clause)
    {
        var subordinate = Subordinate().Match(clause);
        return subordinate.Success ? clause[..subordinate.Index].Trim() : clause;
    }

    private const string Infinitives = "(?<infinitive>godkende|vedtage|tiltræde|tilslutte sig|følge|tage|udsætte|udskyde|afvise|forkaste)";

    private const string Decided =
        $"(?:{DecisionLanguage.Opening} )?(?:{DecisionLanguage.Council} (?:{DecisionLanguage.Adverb} ){{0,4}}(?:besluttede|beslutter|vedtog|valgte|godkendte|tiltrådte|enedes om|(?:var|er|blev) enige? om|traf beslutning om)"
        + $"|(?:besluttede|vedtog|valgte|godkendte|tiltrådte) {DecisionLanguage.Council}"
        + $"|der (?:var|blev)(?: opnået)?(?: fuld| bred)? enighed om|det blev (?:{DecisionLanguage.Adverb} ){{0,4}}besluttet|der blev truffet beslutning om)(?: {DecisionLanguage.Adverb}){{0,4}}";

    [GeneratedRegex(@"\n[ \t]*\n|\n(?=[ \t]*[–•*-] )", RegexOptions.CultureInvariant)]
    private static partial Regex Paragraph();

    [GeneratedRegex(@"\A[–•*-] +", RegexOptions.CultureInvariant)]
    private static partial Regex ListItem();

    // Not after a number or an abbreviation; a sentence begins with a capital or a digit.
    [GeneratedRegex(@"(?<=[.!?])(?<!\b(?:nr|pkt|mv|m\.v|bl\.a|f\.eks|fx|ca|jf|kl|stk|hhv|evt|inkl|ekskl|tidl|vedr|ad|d)\.)\s+(?=[""»“]?[\p{Lu}\d])|;\s+", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\([^()]*\)|""[^""]*""|»[^«»]*«|“[^“”]*”|„[^„“]*“", RegexOptions.CultureInvariant)]
    private static partial Regex Aside();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\A(?:(?:beslutning|konklusion|afgørelse|kkr|udvalget|kkr besluttede)\s*:|ad\.? \d+(?:\.\d+)?\s*[:.)–-]?|(?:punkt|pkt\.?|indstillingspunkt) (?:\d+(?:\.\d+)?|[a-z])\s*[:)–-]|(?:\d{1,2}|[a-z])\s*[.):] )\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"\A(?:hvis|såfremt|med ?mindre|når|forudsat|under forudsætning|i tilfælde af)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Condition();

    [GeneratedRegex(@"\A(?:da|idet|eftersom|efter at|selv ?om|fordi|for at)\b", RegexOptions.CultureInvariant)]
    private static partial Regex FrontClause();

    [GeneratedRegex(
        @",?\s+(?:(?<contrast>men|mens)|og|samt)\s+(?=(?:" + DecisionLanguage.Adverb + @" ){0,4}(?:godkendte|vedtog|tiltrådte|tilsluttede|fulgte|tog|drøftede|udsatte|udskød|afviste|forkastede|besluttede|godkendt|tiltrådt|taget|drøftet|udsat|udskudt|afvist|forkastet)\b(?! (?:emner|borgere|unge|grupper|børn))"
        + @"|kkr [a-zæøå]+(?:te|de|tog|traf) |" + DecisionLanguage.Case + @" (?:blev|er|udsættes|udskydes|godkendes|tiltrædes|tages|tiltrådtes|drøftedes|godkendtes)\b)"
        + @"|,\s+(?:(?<contrast>men|mens)|og|samt)\s+|\s+(?<contrast>men|mens)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Joint();

    [GeneratedRegex(@"\A(?:" + DecisionLanguage.Adverb + @" ){0,4}(?:ikke )?(?:godkendt|vedtaget|tiltrådt|taget|drøftet|udsat|udskudt|afvist|forkastet)\b", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingParticiple();

    [GeneratedRegex(@"\A(?:" + DecisionLanguage.Adverb + @" ){0,4}(?:godkendte|vedtog|tiltrådte|tilsluttede|fulgte|tog|drøftede|udsatte|udskød|afviste|forkastede|besluttede)\b", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingVerb();

    [GeneratedRegex(@"\A[^,]{1,120}? (?:blev|er) ", RegexOptions.CultureInvariant)]
    private static partial Regex SubjectAndAuxiliary();

    [GeneratedRegex(@"\A(?:" + DecisionLanguage.Opening + @" )?(?:[a-zæøå]+ )?" + DecisionLanguage.Council + @"\b(?!-)", RegexOptions.CultureInvariant)]
    private static partial Regex CouncilFirst();

    [GeneratedRegex(@"\A" + Decided + @",? (?<not>ikke )?at (?<not>ikke )?" + Infinitives + @"\b|\A" + DecisionLanguage.Council + @" (?:" + DecisionLanguage.Adverb + @" ){0,4}(?:kunne|kan)(?: " + DecisionLanguage.Adverb + @"){0,4} (?<not>ikke )?(?<infinitive>godkende|vedtage|tiltræde|tilslutte sig|følge|tage)\b", RegexOptions.CultureInvariant)]
    private static partial Regex DecidedTo();

    [GeneratedRegex(@"\A" + Decided + @",? at (?=" + DecisionLanguage.Case + @" (?:ikke )?(?:udsættes|udskydes|godkendes|tiltrædes|afvises|tages til efterretning|følges)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex DecidedThat();

    [GeneratedRegex(@",|\s(?:at|som|idet|hvis|når|såfremt|da|hvorefter|hvorvidt|fordi|hvilket|med henblik på)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Subordinate();
}
