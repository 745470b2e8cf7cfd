using System.Collections.Immutable;
using System.Text.RegularExpressions;
using KkrSite.Archive.Model;

namespace KkrSite.Archive.Linking.Decisions;

/// <summary>
/// Reads from an item's Beslutning what the council decided. It answers only where the text is unambiguous: another body's decision, an
/// earlier or a later one, a proposal, or several outcomes of equal weight give none, since silence is better than a wrong label.
/// </summary>
public sealed partial class OutcomeClassifier
{
    // The same for every classifier, and expensive to make.
    private static readonly DecisionLanguage Danish = new(DecisionVocabulary.Verbs);

    private static readonly Regex NoDecision = DecisionPatterns.Create(DecisionVocabulary.NoDecision);

    private readonly DecisionLanguage language;

    public OutcomeClassifier()
        : this(Danish) { }

    internal OutcomeClassifier(DecisionLanguage language) => this.language = language;

    public Outcome? Classify(AgendaItem item, Council council) =>
        item.Decision is { } decision ? Classify(item.Title, decision.Text, council.Name) : null;

    /// <param name="decision">The plain text of the Beslutning.</param>
    /// <param name="council">The deciding council by name: KKR Midtjylland.</param>
    public Outcome? Classify(string title, string decision, string council)
    {
        if (IsAnyOtherBusiness(title) && NothingRaised().IsMatch(decision.Trim().ToLowerInvariant()))
        {
            return Outcome.NoDecision;
        }

        return Combine([.. language.Splitter.Split(decision, council).SelectMany(ClassifyClause)]);
    }

    private static bool IsAnyOtherBusiness(string title) =>
        title.Trim().TrimEnd('.').Equals("eventuelt", StringComparison.OrdinalIgnoreCase);

    private IEnumerable<ClauseOutcome> ClassifyClause(DecisionClause clause)
    {
        if (NoDecision.IsMatch(clause.Text) || NoDecision.IsMatch(clause.FullText))
        {
            return [new ClauseOutcome(Outcome.NoDecision, false, clause.IsContrast)];
        }

        return language.Matchers.Select(matcher => matcher.Match(clause)).OfType<ClauseOutcome>();
    }

    // Discussing is what a council does before it decides, so it counts only where nothing else is said. Among several
    // outcomes the recommendation's own counts if it comes first; otherwise they are several, and none is the item's.
    private static Outcome? Combine(List<ClauseOutcome> outcomes)
    {
        if (outcomes.Exists(clause => clause.Outcome is null))
        {
            return null;
        }

        var deciding = outcomes.FindAll(clause => clause.Outcome != Outcome.Discussed);
        if (deciding.Count == 0)
        {
            return outcomes.Count == 0 ? null : Outcome.Discussed;
        }

        var first = deciding[0];
        return deciding.TrueForAll(clause => clause.Outcome == first.Outcome) ? first.Outcome
            : first.OnRecommendation && !deciding.Exists(clause => clause.IsContrast) ? first.Outcome
            : null;
    }

    [GeneratedRegex(DecisionVocabulary.NothingRaised, RegexOptions.CultureInvariant)]
    private static partial Regex NothingRaised();
}

/// <summary>What is generated from one table of verbs.</summary>
internal sealed class DecisionLanguage(ImmutableArray<DecisionVerb> verbs)
{
    public DecisionClauseSplitter Splitter { get; } = new(new DecisionPatterns(verbs));

    public ImmutableArray<DecisionVerbMatcher> Matchers { get; } = [.. verbs.Select(verb => new DecisionVerbMatcher(verb))];
}
