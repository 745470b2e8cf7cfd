using System.Collections.Immutable;
using KkrSite.Import.Lines;

namespace KkrSite.Import.Results;

/// <summary>A paragraph, list item, sub-heading or line of a section, with its lines joined; not yet Markdown.</summary>
/// <param name="Marker">The source's own marker of a list item: –, -, •, 1. …; empty for everything else.</param>
/// <param name="Line">Its first line, from 1.</param>
public sealed record TextBlock(TextBlockKind Kind, string Marker, string Text, int Line)
{
    /// <summary>Nesting level of a list item, from 1; 0 where the source does not give it.</summary>
    public int Level { get; init; }

    /// <summary>The cells of a table, row by row, beginning with the column names; its text has the same words.</summary>
    public ImmutableArray<ImmutableArray<string>> Rows { get; init; } = [];

    /// <summary>The links on its words.</summary>
    public ImmutableArray<TextLink> Links { get; init; } = [];

    /// <summary>As plain text.</summary>
    public override string ToString() => Marker.Length == 0 ? Text : $"{Marker} {Text}";
}

/// <summary>What a block of text means to a reader.</summary>
public enum TextBlockKind
{
    Paragraph,

    /// <summary>An item of a list with – or • as marker.</summary>
    Bullet,

    /// <summary>An item of a numbered list: 1. or 1).</summary>
    Numbered,

    /// <summary>An item of a lettered list: a. or a).</summary>
    Lettered,

    /// <summary>A heading of free wording inside a section.</summary>
    Subheading,

    /// <summary>A line that is kept as a line, such as the remains of a table.</summary>
    Line,

    /// <summary>A whole table.</summary>
    Table,

    /// <summary>The name of an attachment, without its mark.</summary>
    Attachment,
}
