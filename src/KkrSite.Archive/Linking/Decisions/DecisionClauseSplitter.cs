using System.Text;
using System.Text.RegularExpressions;

namespace KkrSite.Archive.Linking.Decisions;

/// <summary>
/// Splits a decision into its main clauses. Lists are left out where there is other text, since they hold remarks; so are brackets,
/// quotations, questions, conditions and what follows a colon.
/// </summary>
internal sealed partial class DecisionClauseSplitter(DecisionPatterns patterns)
{
    public IEnumerable<DecisionClause> Split(string text, string councilName)
    {
        var paragraphs = Paragraph()
            .Split(NormaliseText(text))
            .Select(paragraph => paragraph.Trim())
            .Where(paragraph => paragraph.Length > 0)
            .ToList();
        var running = paragraphs.Where(paragraph => !ListItem().IsMatch(paragraph)).ToList();
        return (running.Count > 0 ? running : paragraphs)
            .SelectMany(paragraph => SentenceEnd().Split(ListItem().Replace(paragraph, "")))
            .Select(sentence => sentence.ToLowerInvariant())
            .Where(patterns.MayDecide)
            .Select(sentence => ExtractMainPart(NormaliseCouncilName(sentence, councilName)))
            .SelectMany(SplitClauses);
    }

    private static string NormaliseText(string text) =>
        text.Normalize(NormalizationForm.FormC)
            .Replace("\u00ad", "", StringComparison.Ordinal)
            .Replace('\u00a0', ' ')
            .Replace('’', '\'')
            .ReplaceLineEndings("\n");

    // Only this council becomes "kkr": another one keeps a name that the patterns do not know.
    private static string NormaliseCouncilName(string sentence, string councilName)
    {
        var place = Regex.Escape(
            (councilName.StartsWith("KKR ", StringComparison.Ordinal) ? councilName[4..] : councilName).ToLowerInvariant()
        );
        return Regex.Replace(
            sentence,
            $@"\b(?:kkr|(?:kommune)?kontaktrådet)(?:'?et)?(?:(?: i)?(?: region)? {place})?(?![\wæøå-])",
            "kkr",
            RegexOptions.CultureInvariant
        );
    }

    private string ExtractMainPart(string sentence)
    {
        var text = Spaces().Replace(Aside().Replace(sentence, " "), " ").Trim();
        for (var label = patterns.Label.Match(text); label.Success && label.Length > 0; label = patterns.Label.Match(text))
        {
            text = text[label.Length..];
        }

        if (text.EndsWith('?'))
        {
            return "";
        }

        var colon = text.IndexOf(':', StringComparison.Ordinal);
        text = (colon < 0 ? text : text[..colon]).Trim(' ', '.', '!', ';', '–', '-', '*', '_');
        if (patterns.Condition.IsMatch(text))
        {
            return "";
        }

        if (!patterns.LeadingReason.IsMatch(text))
        {
            return text;
        }

        var comma = text.IndexOf(',', StringComparison.Ordinal);
        return comma < 0 ? "" : text[(comma + 1)..].Trim();
    }

    private IEnumerable<DecisionClause> SplitClauses(string sentence)
    {
        var before = "";
        var start = 0;
        var contrast = false;
        foreach (var conjunction in patterns.Conjunction.Matches(sentence).Append(null))
        {
            var clause = sentence[start..(conjunction?.Index ?? sentence.Length)].Trim(' ', ',');
            if (start > 0)
            {
                clause = RestoreSubject(clause, before);
            }

            clause = ConvertInfinitive(clause);
            if (clause.Length > 0)
            {
                yield return new DecisionClause(RemoveSubordinateClauses(clause), clause, contrast);
            }

            before = clause;
            if (conjunction is not null)
            {
                start = conjunction.Index + conjunction.Length;
                contrast = conjunction.Groups["contrast"].Success;
            }
        }
    }

    // "… og godkendte budgettet" has the subject of the clause before it, "… og udsat" its subject and verb.
    private string RestoreSubject(string clause, string before)
    {
        if (patterns.LeadingParticiple.IsMatch(clause))
        {
            var auxiliary = patterns.SubjectAndAuxiliary.Match(before);
            return auxiliary.Success ? auxiliary.Value + clause
                : patterns.LeadingParticiple.IsMatch(before) ? clause
                : "";
        }

        if (patterns.LeadingPast.IsMatch(clause))
        {
            return patterns.LeadingCouncil.IsMatch(before) ? "kkr " + clause : "";
        }

        return clause;
    }

    // "besluttede at udsætte", "kunne ikke godkende": the decision stands in the infinitive.
    private string ConvertInfinitive(string clause)
    {
        var passive = patterns.IntroducedPassive.Match(clause);
        if (passive.Success)
        {
            return clause[passive.Length..];
        }

        var match = patterns.IntroducedInfinitive.Match(clause);
        if (!match.Success)
        {
            return clause;
        }

        var infinitive = match.Groups["infinitive"].Value;
        var verb = patterns.Verbs.First(verb => verb.WithReflexive(verb.Infinitive) == infinitive);
        var not = match.Groups["not"].Success ? "ikke " : "";
        return $"kkr {verb.WithReflexive(verb.Past)} {not}{clause[match.Length..].TrimStart()}".TrimEnd();
    }

    private string RemoveSubordinateClauses(string clause)
    {
        var subordinate = patterns.Subordinate.Match(clause);
        return subordinate.Success ? clause[..subordinate.Index].Trim() : clause;
    }

    [GeneratedRegex(@"\n[ \t]*\n|\n(?=[ \t]*[–•*-] )", RegexOptions.CultureInvariant)]
    private static partial Regex Paragraph();

    [GeneratedRegex(@"\A[–•*-] +", RegexOptions.CultureInvariant)]
    private static partial Regex ListItem();

    // Not after a number or an abbreviation; a sentence begins with a capital or a digit.
    [GeneratedRegex(
        @"(?<=[.!?])(?<!\b(?:nr|pkt|mv|m\.v|bl\.a|f\.eks|fx|ca|jf|kl|stk|hhv|evt|inkl|ekskl|tidl|vedr|ad|d)\.)"
            + @"\s+(?=[""»“]?[\p{Lu}\d])|;\s+",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\([^()]*\)|""[^""]*""|»[^«»]*«|“[^“”]*”|„[^„“]*“", RegexOptions.CultureInvariant)]
    private static partial Regex Aside();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

}

/// <summary>One main clause of a decision, in lower case, with its subject restored where the text leaves it out.</summary>
/// <param name="Text">Up to its first subordinate clause.</param>
/// <param name="FullText">With its subordinate clauses, which hold remarks.</param>
/// <param name="IsContrast">Joined by "men" or "mens": it limits the clause before.</param>
internal sealed record DecisionClause(string Text, string FullText, bool IsContrast);
