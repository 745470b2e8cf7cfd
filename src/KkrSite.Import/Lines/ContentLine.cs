using System.Collections.Immutable;
using KkrSite.Import.Reading;
using KkrSite.Import.Results;

namespace KkrSite.Import.Lines;

/// <summary>A line with text in it, and what the layout around it says; the recogniser's steps pass these on.</summary>
/// <param name="Text">Without blanks at the ends.</param>
/// <param name="Number">The line in the file, from 1.</param>
/// <param name="BeginsPage">The first line of a page, or the first that is left of it.</param>
/// <param name="StartsParagraph">The layout parts it from the line above.</param>
/// <param name="EndsWithBlank">A blank followed the text: extraction then means a hyphen at the end to stay.</param>
/// <param name="Indented">A tab or several blanks stood before the text.</param>
internal sealed record ContentLine(
    string Text, int Number, int Page, bool BeginsPage, bool StartsParagraph, bool EndsWithBlank, bool Indented)
{
    /// <summary>Characters of the line as it was set: a heading or number in front that was cut off still filled it.</summary>
    public int PrintedLength { get; init; } = Text.Length;

    /// <summary>What the format knows of the line; null for plain text.</summary>
    public LineFormat? Format { get; init; }

    /// <summary>In the order of the text.</summary>
    public ImmutableArray<RecognisedLink> Links { get; init; } = [];

    public bool IsAddress => Addresses.IsAddress(Text);
}
