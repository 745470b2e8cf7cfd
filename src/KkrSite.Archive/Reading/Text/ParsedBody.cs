using KkrSite.Archive.Diagnostics;
using Markdig.Syntax;

namespace KkrSite.Archive.Reading.Text;

/// <summary>The text of a document as Markdown's tree, with its source.</summary>
/// <param name="FirstLine">The file's line that the source begins at, from 1.</param>
public sealed record ParsedBody(MarkdownDocument Tree, string Source, string Path, int FirstLine)
{
    public SourceLocation PlaceOf(MarkdownObject part) => new(Path, part.Line + FirstLine, part.Column + 1);
}
