using System.Collections.Immutable;

namespace KkrSite.Import.MarkdownFiles;

/// <summary>Finds the sections of a new file that nobody has written yet, so that a document may fill them.</summary>
/// <param name="placeholders">The texts with which new files ask for content.</param>
internal sealed class PlaceholderFilter(IReadOnlyCollection<string> placeholders)
{
    /// <summary>The file with these sections empty.</summary>
    public MarkdownFile Remove(MarkdownFile file) =>
        file with
        {
            Sections = [.. file.Sections.Select(section => IsPlaceholder(section) ? section with { Text = "" } : section)],
        };

    /// <summary>The completed file, with its placeholders where nothing was filled in.</summary>
    /// <param name="original">The file before <see cref="Remove"/>.</param>
    public MarkdownFile Restore(MarkdownFile completed, MarkdownFile original)
    {
        var unfilled = original.Sections.Where(IsPlaceholder).ToImmutableArray();
        return completed with
        {
            Sections =
            [
                .. completed.Sections.Select(section =>
                    section.Text.Length > 0
                        ? section
                        : unfilled.FirstOrDefault(other => other.HeadingLine == section.HeadingLine, section)
                ),
            ],
        };
    }

    private bool IsPlaceholder(MarkdownSection section) => placeholders.Contains(section.Text, StringComparer.Ordinal);
}
