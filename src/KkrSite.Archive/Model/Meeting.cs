using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using NodaTime;

namespace KkrSite.Archive.Model;

/// <summary>One meeting of one council with its items, as the meeting's folder states it.</summary>
public sealed record Meeting
{
    public required CouncilId Council { get; init; }

    public required MeetingDate Date { get; init; }

    /// <summary>As printed: <c>10:00</c> or <c>10:00-12:00</c>.</summary>
    public string? Time { get; init; }

    public string? Place { get; init; }

    public required MeetingStatus Status { get; init; }

    /// <summary>Where a moved meeting went.</summary>
    public MeetingDate? MovedTo { get; init; }

    public Rendition Rendition { get; init; }

    /// <summary>Where the documents were published.</summary>
    public ImmutableArray<SourceLink> Sources { get; init; } = [];

    public ImmutableArray<string> Attendees { get; init; } = [];

    public ImmutableArray<string> Absentees { get; init; } = [];

    /// <summary>The headings that items stand under (afsnit), in the order of their numbers.</summary>
    public ImmutableSortedDictionary<ItemNumber, string> Headings { get; init; } = ImmutableSortedDictionary<ItemNumber, string>.Empty;

    public ImmutableArray<Correction> Corrections { get; init; } = [];

    /// <summary>The day on which what stands here was last published (opdateret), such as that of the minutes; null where it is not said.</summary>
    public LocalDate? Updated { get; init; }

    /// <summary>The text of moede.md, Markdown; empty where there is none.</summary>
    public string Markdown { get; init; } = "";

    /// <summary>In the order of their numbers.</summary>
    public ImmutableArray<AgendaItem> Items { get; init; } = [];

    public required SourceLocation Location { get; init; }
}
