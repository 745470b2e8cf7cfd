using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Reading.Yaml;

namespace KkrSite.Archive.Reading;

/// <summary>A Markdown file of the content, parted into its front matter and its text; what every reader of a document gets.</summary>
/// <param name="Path">As messages name the file.</param>
/// <param name="Name">The file's own name without <c>.md</c>.</param>
/// <param name="Body">The text below the front matter; line breaks are <c>\n</c>.</param>
/// <param name="BodyLine">The file's line that the text begins at, from 1.</param>
public sealed record SourceDocument(string Path, string Name, YamlMap Head, string Body, int BodyLine)
{
    public SourceLocation Start { get; } = new(Path, 1, 1);
}
