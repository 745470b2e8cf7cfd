using System.Collections.Immutable;

namespace KkrSite.Import.Results;

/// <summary>A paragraph, list item, sub-heading or line of a section, its lines joined; not yet Markdown.</summary>
/// <param name="Marker">The source's own marker of a list item: –, -, •, 1. …; empty for everything else.</param>
/// <param name="Line">Where it begins, from 1.</param>
public sealed record TextBlock(TextBlockKind Kind, string Marker, string Text, int Line)
{
    /// <summary>How deep a list item stands, from 1; 0 where the source does not say.</summary>
    public int Level { get; init; }

    /// <summary>The cells of a table, row by row, the columns' names first; its text has the same words.</summary>
    public ImmutableArray<ImmutableArray<string>> Rows { get; init; } = [];

    /// <summary>The links that its words carry.</summary>
    public ImmutableArray<RecognisedLink> Links { get; init; } = [];

    /// <summary>As plain text.</summary>
    public override string ToString() => Marker.Length == 0 ? Text : $"{Marker} {Text}";
}
