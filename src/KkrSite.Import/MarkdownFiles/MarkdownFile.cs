using System.Collections.Immutable;
using System.Text;

namespace KkrSite.Import.MarkdownFiles;

/// <summary>A content file, split into the keys of its front matter and its sections; each keeps its source text.</summary>
internal sealed record MarkdownFile(ImmutableArray<FrontMatterKey> Keys, ImmutableArray<MarkdownSection> Sections)
{
    private const string HeadingsKey = "afsnit";

    public bool HasText => Sections.Any(section => section.Heading is not null || section.Text.Length > 0);

    /// <summary>Reads a file; null where it has no front matter.</summary>
    public static MarkdownFile? Parse(string text)
    {
        var lines = text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
        var end = lines[0].TrimEnd() == "---" ? Array.FindIndex(lines, 1, line => line.TrimEnd() is "---" or "...") : -1;
        return end < 0 ? null : new MarkdownFile(ParseKeys(lines[1..end]), ParseSections(lines[(end + 1)..]));
    }

    public FrontMatterKey? FindKey(string name) => Keys.FirstOrDefault(key => key.Name == name);

    /// <summary>The value of a key; null where the key is missing or no scalar.</summary>
    public string? GetText(string key) => FindKey(key)?.GetText();

    /// <summary>See <see cref="FrontMatterKey.GetEntries"/>; empty where the key is missing.</summary>
    public ImmutableArray<string> GetEntries(string key) => FindKey(key)?.GetEntries() ?? [];

    /// <summary>
    /// A meeting's file without the headings that are items now: "7. Eventuelt" is an empty heading in the agenda, and the
    /// minutes give it a decision.
    /// </summary>
    public MarkdownFile RemoveHeadings(IReadOnlyCollection<(string Number, string Title)> items)
    {
        if (FindKey(HeadingsKey) is not { } key)
        {
            return this;
        }

        var lines = key.Source.Split('\n');
        var kept = lines.Where((line, i) => i == 0 || !items.Any(item => IsHeadingOf(item, line))).ToArray();
        return kept.Length == lines.Length ? this
            : kept.Length == 1 ? this with { Keys = Keys.Remove(key) }
            : this with { Keys = Keys.Replace(key, key with { Source = string.Join('\n', kept) }) };
    }

    public override string ToString()
    {
        var text = new StringBuilder("---\n");
        foreach (var key in Keys)
        {
            text.Append(key.Source).Append('\n');
        }

        text.Append("---\n");
        foreach (var section in Sections)
        {
            text.Append(section.Heading is null ? "" : $"\n{section.HeadingLine}\n");
            text.Append(section.Text.Length == 0 ? "" : $"\n{section.Text}\n");
        }

        return text.ToString();
    }

    // Number and title must both agree: another title was written by an editor and stays.
    private static bool IsHeadingOf((string Number, string Title) item, string line) =>
        FrontMatterComparer.Covers(
            CreateHeading(line.Trim()),
            CreateHeading($"\"{item.Number}\": {YamlFormatter.FormatQuoted(item.Title)}")
        );

    private static FrontMatterKey CreateHeading(string line) => new(HeadingsKey, $"{HeadingsKey}:\n  {line}");

    // A comment between two keys belongs to neither, so it stays when one of them is replaced.
    private static ImmutableArray<FrontMatterKey> ParseKeys(string[] lines)
    {
        var keys = ImmutableArray.CreateBuilder<FrontMatterKey>();
        var (source, comments) = (new List<string>(), new List<string>());
        var name = "";
        foreach (var line in lines)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (line.StartsWith('#') || line.Trim().Length == 0)
            {
                comments.Add(line);
            }
            else if (colon > 0 && !char.IsWhiteSpace(line[0]) && line[0] is not ('-' or '"' or '}' or ']'))
            {
                End(source, name);
                End(comments, "");
                name = line[..colon].TrimEnd();
                source.Add(line);
            }
            else
            {
                // The value continues after the comment.
                source.AddRange(comments);
                source.Add(line);
                comments.Clear();
            }
        }

        End(source, name);
        End(comments, "");
        return keys.ToImmutable();

        void End(List<string> keyLines, string keyName)
        {
            if (keyLines.Count > 0)
            {
                keys.Add(new FrontMatterKey(keyName, string.Join('\n', keyLines)));
                keyLines.Clear();
            }
        }
    }

    private static ImmutableArray<MarkdownSection> ParseSections(string[] lines)
    {
        var sections = ImmutableArray.CreateBuilder<MarkdownSection>();
        var (heading, headingLine, text, isFenced) = ((string?)null, "", new List<string>(), false);
        foreach (var line in lines)
        {
            isFenced ^= line.StartsWith("```", StringComparison.Ordinal) || line.StartsWith("~~~", StringComparison.Ordinal);
            if (isFenced || !line.StartsWith("## ", StringComparison.Ordinal))
            {
                text.Add(line);
                continue;
            }

            End();
            (heading, headingLine) = (TrimClosingMarks(line[3..].Trim()), line);
        }

        End();
        return sections.ToImmutable();

        void End()
        {
            var joined = string.Join('\n', text.SkipWhile(line => line.Trim().Length == 0)).TrimEnd('\n', ' ', '\t');
            if (heading is not null)
            {
                sections.Add(new MarkdownSection(heading, joined) { HeadingLine = headingLine });
            }
            else if (joined.Length > 0)
            {
                sections.Add(new MarkdownSection(null, joined));
            }

            text.Clear();
        }
    }

    // Markdown reads "## Titel ##" as the heading Titel, but "## C#" as C#.
    private static string TrimClosingMarks(string heading)
    {
        var bare = heading.TrimEnd('#');
        return bare.Length < heading.Length && (bare.Length == 0 || char.IsWhiteSpace(bare[^1])) ? bare.TrimEnd() : heading;
    }
}

/// <summary>A section of a content file.</summary>
/// <param name="Heading">Null for the text before the first heading.</param>
internal sealed record MarkdownSection(string? Heading, string Text)
{
    /// <summary>The heading's source line.</summary>
    public string HeadingLine { get; init; } = $"## {Heading}";

    public bool HasHeading(string? heading) => string.Equals(Heading, heading, StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Whether the other section has the same lines and, besides them, only lines that name new attachments, which the key
    /// <c>bilag</c> lists as well.
    /// </summary>
    /// <param name="attachmentTitles">The attachments that the folder has never had.</param>
    public bool IsExtendedBy(MarkdownSection other, ImmutableArray<string> attachmentTitles)
    {
        var (before, after) = (SplitLines(), other.SplitLines());
        var matched = 0;
        foreach (var line in after)
        {
            if (matched < before.Length && before[matched] == line)
            {
                matched++;
            }
            else if (!attachmentTitles.Any(title => TextComparer.NormaliseWording(title) == line))
            {
                return false;
            }
        }

        return matched == before.Length && after.Length > before.Length;
    }

    private string[] SplitLines() => [.. Text.Split('\n').Select(TextComparer.NormaliseWording).Where(line => line.Length > 0)];
}
