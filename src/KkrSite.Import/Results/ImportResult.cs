using System.Collections.Immutable;

namespace KkrSite.Import.Results;

/// <summary>Everything that was read from one document, with the account of what was not.</summary>
public sealed record ImportResult
{
    /// <summary>The document's name as the user gave it.</summary>
    public required string Source { get; init; }

    public required RecognisedMeeting Meeting { get; init; }

    /// <summary>In the order of the document: headings and items.</summary>
    public ImmutableArray<RecognisedItem> Items { get; init; } = [];

    /// <summary>By line.</summary>
    public ImmutableArray<DroppedText> Dropped { get; init; } = [];

    /// <summary>By line.</summary>
    public ImmutableArray<Doubt> Doubts { get; init; } = [];

    /// <summary>Where the lines stand that the above speak of.</summary>
    public LinePlaces Places { get; init; } = LinePlaces.Unknown;

    public WordCounts Words { get; init; } = new(0, 0, 0, 0, 0);

    /// <summary>The document was understood and its meeting is known: files may be written.</summary>
    public bool IsComplete { get; init; }
}
