using System.Collections.Immutable;

namespace KkrSite.Import.Results;

/// <summary>Everything that was read from one document, and an account of what was not.</summary>
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

    /// <summary>Describes the places of the lines that the notes refer to.</summary>
    public LineLocator Locator { get; init; } = LineLocator.Unknown;

    public WordBalance Words { get; init; } = new(0, 0, 0, 0, 0);

    /// <summary>The document was recognised and its meeting is known: files may be written.</summary>
    public bool IsComplete { get; init; }
}

/// <summary>The account of words: every word of the source is kept, or dropped with a reason.</summary>
/// <param name="Source">Words of the source after words broken at line ends are joined.</param>
/// <param name="Lost">In the source, but neither kept nor dropped: more than zero is an error of the recogniser.</param>
/// <param name="Invented">In the result, but not in the source: more than zero is an error as well.</param>
public sealed record WordBalance(int Source, int Kept, int Dropped, int Lost, int Invented);
