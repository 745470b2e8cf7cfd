using System.Collections.Immutable;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Danish;
using KkrSite.Site.Rendering.Formatting;
using KkrSite.Site.Rendering.Views;
using KkrSite.Theme.Parts.Inlines;
using KkrSite.Theme.Parts.Lists;
using KkrSite.Theme.Parts.Notices;
using KkrSite.Theme.Parts.Summaries;
using Microsoft.AspNetCore.Components;

namespace KkrSite.Site.Rendering.Decisions;

/// <summary>Items with their recommendation and decision, for registers and histories.</summary>
internal static class DecisionSummaryBuilder
{
    // The recommendation only helps to understand the decision; the item's page has all of it.
    private const int MaxRecommendationLength = 320;

    /// <summary>As the register of decisions shows it: the decision's whole wording, and the topics.</summary>
    public static DecisionSummary BuildForRegister(ItemEntry entry) =>
        new(
            SummaryBuilder.Build(entry),
            OutcomeKey(entry.Outcome),
            [.. entry.Topics.Select(SummaryBuilder.TopicLink)],
            null,
            RenderHtml(entry.Decision?.Text),
            BuildPostponementNotice(entry)
        );

    /// <summary>As the history of a case or topic shows it: the beginning of the recommendation, and the whole decision.</summary>
    public static DecisionSummary BuildForHistory(ItemEntry entry)
    {
        var recommendation = entry.Record.Sections.FirstOrDefault(section =>
            section.Kind == SectionKind.Recommendation && section.Text.Length > 0
        );
        return new DecisionSummary(
            SummaryBuilder.Build(entry),
            null,
            [],
            RenderHtml(recommendation is null ? null : ExcerptFormatter.Format(recommendation.Text, MaxRecommendationLength)),
            RenderHtml(entry.Decision?.Text),
            BuildPostponementNotice(entry)
        );
    }

    /// <summary>As <see cref="BuildForHistory"/>, without the case's own number, which its page shows already.</summary>
    public static DecisionSummary BuildForCase(CaseNumber number, ItemEntry entry)
    {
        var decision = BuildForHistory(entry);
        return decision with
        {
            Item = decision.Item with { Cases = [.. decision.Item.Cases.Where(link => link.Text != number.ToString())] },
        };
    }

    /// <summary>Groups by meeting; keeps the order of <paramref name="items"/>.</summary>
    public static ImmutableArray<EntryGroup<DecisionSummary>> GroupByMeeting(
        IEnumerable<ItemEntry> items,
        Func<ItemEntry, DecisionSummary> build
    ) =>
        [
            .. items
                .GroupBy(entry => entry.Meeting)
                .Select(group => new EntryGroup<DecisionSummary>(
                    SummaryBuilder.FragmentOf(group.Key),
                    SummaryBuilder.TitleOf(group.Key),
                    group.Key.Url.Value,
                    [.. group.Select(build)],
                    DanishCounts.Format(group.Count(), CountedNouns.Item)
                )),
        ];

    /// <summary>The outcome in the register's addresses: taget-til-efterretning.</summary>
    public static string OutcomeKey(Outcome? outcome) => ArchiveAddresses.ForDecisions(outcome).Value.Split('/')[^2];

    private static MarkupString? RenderHtml(string? text) =>
        text is { Length: > 0 } ? new MarkupString(PlainTextHtmlRenderer.Render(text)) : null;

    private static Notice? BuildPostponementNotice(ItemEntry entry) =>
        entry switch
        {
            { ResumedAs: { } later } => new Notice(
                StatusKind.Postponed,
                DecisionTexts.ResumedAt,
                [new Link(SummaryBuilder.TitleOf(later.Meeting), later.Url.Value)]
            ),
            { Outcome: Outcome.Postponed } => new Notice(StatusKind.Postponed, DecisionTexts.NotYetResumed, []),
            _ => null,
        };
}
