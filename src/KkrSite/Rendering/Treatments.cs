using System.Collections.Immutable;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Theme.Parts;
using Microsoft.AspNetCore.Components;

namespace KkrSite.Rendering;

/// <summary>Items with what was recommended and what was decided, for registers and histories.</summary>
internal static class Treatments
{
    // What was proposed is there to understand the decision by; the whole of it is a click away.
    private const int LongestRecommendation = 320;

    /// <summary>As the register of decisions shows it: the decision's whole wording, and the topics.</summary>
    public static Treatment InRegister(ItemEntry entry) => new(
        Summaries.Of(entry),
        OutcomeKey(entry.Outcome),
        [.. entry.Topics.Select(Summaries.Topic)],
        null,
        Html(entry.Item.Decision?.Text),
        WhatBecameOf(entry));

    /// <summary>As the history of a case or topic shows it: the beginning of the recommendation, and the whole decision.</summary>
    public static Treatment InHistory(ItemEntry entry)
    {
        var recommendation = entry.Item.Sections.FirstOrDefault(section => section.Kind == SectionKind.Recommendation && section.Text.Length > 0);
        return new Treatment(
            Summaries.Of(entry),
            null,
            [],
            Html(recommendation is null ? null : Excerpt.Of(recommendation.Text, LongestRecommendation)),
            Html(entry.Item.Decision?.Text),
            WhatBecameOf(entry));
    }

    /// <summary>Likewise on the page of a case, which has said its own number.</summary>
    public static Treatment InHistoryOf(CaseNumber number, ItemEntry entry)
    {
        var treatment = InHistory(entry);
        return treatment with { Item = treatment.Item with { Cases = [.. treatment.Item.Cases.Where(link => link.Text != number.ToString())] } };
    }

    /// <summary>By their meetings, in the order they come in.</summary>
    public static ImmutableArray<Group<Treatment>> ByMeeting(IEnumerable<ItemEntry> items, Func<ItemEntry, Treatment> treatment) =>
    [
        .. items.GroupBy(entry => entry.Meeting).Select(group => new Group<Treatment>(
            Summaries.FragmentOf(group.Key), Summaries.TitleOf(group.Key), group.Key.Url.Value, [.. group.Select(treatment)])),
    ];

    /// <summary>The outcome's part of the register's addresses: taget-til-efterretning.</summary>
    public static string OutcomeKey(Outcome? outcome) => Addresses.DecisionsOf(outcome).Value.Split('/')[^2];

    private static MarkupString? Html(string? text) => text is { Length: > 0 } ? new MarkupString(PlainTextHtml.Of(text)) : null;

    private static Notice? WhatBecameOf(ItemEntry entry) => entry switch
    {
        { CameBack: { } later } => new Notice("postponed", Texts.CameBack, [new Link(Summaries.TitleOf(later.Meeting), later.Url.Value)]),
        { Outcome: Outcome.Postponed } => new Notice("postponed", Texts.NotYetBack, []),
        _ => null,
    };
}
