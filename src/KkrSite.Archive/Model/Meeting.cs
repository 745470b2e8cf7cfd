using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using NodaTime;

namespace KkrSite.Archive.Model;

/// <summary>One meeting of one council with its items, as the meeting's folder states it.</summary>
public sealed record Meeting
{
    public required CouncilId Council { get; init; }

    public required MeetingDate Date { get; init; }

    /// <summary>Which of the council's meetings of its day it is, from 1.</summary>
    public int Number { get; init; } = 1;

    /// <summary>The last part of its address, and the name of its folder.</summary>
    public MeetingSlug Slug => new(Date, Number);

    /// <summary>As printed: <c>10:00</c> or <c>10:00-12:00</c>.</summary>
    public string? Time { get; init; }

    public string? Place { get; init; }

    public required MeetingStatus Status { get; init; }

    /// <summary>The new date of a moved meeting; null where it is unknown, and for other meetings.</summary>
    public MeetingDate? MovedTo { get; init; }

    public Rendition Rendition { get; init; }

    /// <summary>Where the documents were published.</summary>
    public ImmutableArray<TitledLink> Sources { get; init; } = [];

    public ImmutableArray<string> Attendees { get; init; } = [];

    public ImmutableArray<string> Absentees { get; init; } = [];

    /// <summary>The agenda's headings above items (afsnit), in the order of their numbers.</summary>
    public ImmutableSortedDictionary<ItemNumber, string> Headings { get; init; } = ImmutableSortedDictionary<ItemNumber, string>.Empty;

    public ImmutableArray<Correction> Corrections { get; init; } = [];

    /// <summary>The day on which the content was last published (opdateret), such as the minutes; null where it is not stated.</summary>
    public LocalDate? Updated { get; init; }

    /// <summary>The text of moede.md, Markdown; empty where there is none.</summary>
    public string Markdown { get; init; } = "";

    /// <summary>In the order of their numbers.</summary>
    public ImmutableArray<AgendaItem> Items { get; init; } = [];

    public required SourceLocation Location { get; init; }
}

/// <summary>A dated correction of a published meeting (rettelse).</summary>
/// <param name="Item">The corrected item; null where the correction concerns the meeting as a whole.</param>
public sealed record Correction(LocalDate Date, string Text, CorrectedItem? Item = null);

/// <summary>The item that a correction names, which the meeting may not have.</summary>
/// <param name="Location">Where the item is named.</param>
public sealed record CorrectedItem(ItemNumber Number, SourceLocation Location);

/// <summary>An address outside the archive, with its title.</summary>
/// <param name="Title">Null where the source gave only the address.</param>
public sealed record TitledLink(string? Title, Uri Url);
