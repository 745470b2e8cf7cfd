using System.Collections.Immutable;
using KkrSite.Archive.Model;

namespace KkrSite.Import.Results;

/// <summary>An agenda item as the document states it.</summary>
public sealed record RecognisedItem
{
    public required ItemNumber Number { get; init; }

    public required string Title { get; init; }

    /// <summary>Only a heading over other items, without a text of its own.</summary>
    public bool IsHeading { get; init; }

    public ImmutableArray<CaseNumber> Cases { get; init; } = [];

    /// <summary>Initials as printed, without the punctuation around them.</summary>
    public ImmutableArray<string> Caseworkers { get; init; } = [];

    public ImmutableArray<RecognisedSection> Sections { get; init; } = [];

    public ImmutableArray<RecognisedAttachment> Attachments { get; init; } = [];

    /// <summary>Addresses that belong to the item, each once, as printed.</summary>
    public ImmutableArray<RecognisedLink> Links { get; init; } = [];

    public Outcome? Outcome { get; init; }

    /// <summary>Treated behind closed doors: it has no text here.</summary>
    public bool IsClosed { get; init; }

    /// <summary>Where the title stands, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The decision's plain text, or null where there is none.</summary>
    public string? Decision
    {
        get
        {
            var text = string.Join(
                "\n\n", Sections.Where(section => section.Heading == "Beslutning" && section.Blocks.Length > 0).Select(section => section.PlainText));
            return text.Length == 0 ? null : text;
        }
    }
}
