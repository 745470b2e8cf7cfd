using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;

namespace KkrSite.Archive.Model;

/// <summary>One item of an agenda as its file states it (dagsordenspunkt), before anything is looked up elsewhere.</summary>
public sealed record AgendaItem
{
    /// <summary>The title of a closed item whose own is not public.</summary>
    public const string ClosedTitle = "Lukket punkt";

    public required ItemNumber Number { get; init; }

    public required string Title { get; init; }

    /// <summary>The cases that the item concerns, in the file's order; often one, sometimes none.</summary>
    public ImmutableArray<CaseNumber> Cases { get; init; } = [];

    /// <summary>The caseworkers' initials (sagsbehandlere).</summary>
    public ImmutableArray<string> Caseworkers { get; init; } = [];

    /// <summary>The topics that the editor named; topics found by their words come with linking.</summary>
    public ImmutableArray<TopicReference> DeclaredTopics { get; init; } = [];

    public ImmutableArray<Attachment> Attachments { get; init; } = [];

    /// <summary>Addresses that the item refers to without a place in its text.</summary>
    public ImmutableArray<SourceLink> Links { get; init; } = [];

    /// <summary>The outcome that the editor stated (udfald); otherwise linking reads it from the decision.</summary>
    public Outcome? DeclaredOutcome { get; init; }

    /// <summary>A closed item (lukket punkt) has no text.</summary>
    public bool IsClosed { get; init; }

    public ImmutableArray<Section> Sections { get; init; } = [];

    /// <summary>What of the agenda the minutes changed; null where nothing is known of a change.</summary>
    public AgendaVersion? InAgenda { get; init; }

    public required SourceLocation Location { get; init; }

    /// <summary>The text of the Beslutning, or null where there is none.</summary>
    public Section? Decision => Sections.FirstOrDefault(section => section.Kind == SectionKind.Decision && section.Text.Length > 0);
}
