using KkrSite.Archive.Diagnostics;
using Markdig.Syntax;

namespace KkrSite.Archive.Reading.Text;

/// <summary>The text of a document as Markdown's tree, with its source.</summary>
/// <param name="FirstLine">The file's line that the source begins at, from 1.</param>
public sealed record ParsedBody(MarkdownDocument Tree, string Source, string Path, int FirstLine)
{
    public SourceLocation PlaceOf(MarkdownObject part) => new(Path, LineOf(part), part.Column + 1);

    /// <summary>The file's line, from 1, that the part begins at; a heading's own Line is that of what underlines it.</summary>
    public int LineOf(MarkdownObject part) => part is HeadingBlock
        ? Source.AsSpan(0, Math.Clamp(part.Span.Start, 0, Source.Length)).Count('\n') + FirstLine
        : part.Line + FirstLine;
}
