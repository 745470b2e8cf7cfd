using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Reading.Yaml;

namespace KkrSite.Archive.Reading.Documents;

/// <summary>A Markdown file of the content, split into front matter and body: the input of every reader of a document.</summary>
/// <param name="Path">The file as messages show it.</param>
/// <param name="Name">The file's name without <c>.md</c>.</param>
/// <param name="Body">The text below the front matter; line breaks are <c>\n</c>.</param>
/// <param name="BodyLine">The file's line on which the body begins, from 1.</param>
public sealed record ContentDocument(string Path, string Name, YamlMap FrontMatter, string Body, int BodyLine)
{
    public SourceLocation Start { get; } = new(Path, 1, 1);
}
