using System.Text.RegularExpressions;
using KkrSite.Archive.Model;

namespace KkrSite.Archive.Linking.Decisions;

/// <summary>
/// Reads from an item's Beslutning what the council decided. It answers only where the text is plain: another body's decision, an
/// earlier or a later one, a proposal, or several outcomes of equal weight give none, since silence is better than a wrong label.
/// </summary>
public sealed partial class ReadOutcome
{
    // The same for every reader, and not free to make.
    private static readonly OutcomeRule[] AllRules = [.. DecisionLanguage.Verbs.Select(verb => new OutcomeRule(verb))];

    private readonly OutcomeRule[] rules = AllRules;

    public Outcome? Read(AgendaItem item, Council council) =>
        item.Decision is { } decision ? Read(item.Title, decision.Text, council.Name) : null;

    /// <param name="decision">The plain text of the Beslutning.</param>
    /// <param name="council">The deciding council by name: KKR Midtjylland.</param>
    public Outcome? Read(string title, string decision, string council)
    {
        if (IsOther(title) && NothingRaised().IsMatch(decision.Trim().ToLowerInvariant()))
        {
            return Outcome.NoDecision;
        }

        return Weigh([.. CutDecision.Cut(decision, council).SelectMany(Verdicts)]);
    }

    private static bool IsOther(string title) => title.Trim().TrimEnd('.').Equals("eventuelt", StringComparison.OrdinalIgnoreCase);

    private IEnumerable<Verdict> Verdicts(DecisionClause clause)
    {
        if (NoDecision().IsMatch(clause.Text))
        {
            return [new Verdict(Outcome.NoDecision, false, clause.IsContrast)];
        }

        return rules.Select(rule => rule.Read(clause)).OfType<Verdict>();
    }

    // Discussing is what a council does before it decides, so it counts only where nothing else is said. Among several
    // outcomes the recommendation's own counts if it comes first; otherwise they are several, and none is the item's.
    private static Outcome? Weigh(List<Verdict> verdicts)
    {
        if (verdicts.Exists(verdict => verdict.Outcome is null))
        {
            return null;
        }

        var deciding = verdicts.FindAll(verdict => verdict.Outcome != Outcome.Discussed);
        if (deciding.Count == 0)
        {
            return verdicts.Count == 0 ? null : Outcome.Discussed;
        }

        var first = deciding[0];
        return deciding.TrueForAll(verdict => verdict.Outcome == first.Outcome) ? first.Outcome
            : first.OnRecommendation && !deciding.Exists(verdict => verdict.IsContrast) ? first.Outcome
            : null;
    }

    [GeneratedRegex(DecisionLanguage.NoDecision, RegexOptions.CultureInvariant)]
    private static partial Regex NoDecision();

    [GeneratedRegex(DecisionLanguage.NothingRaised, RegexOptions.CultureInvariant)]
    private static partial Regex NothingRaised();
}
