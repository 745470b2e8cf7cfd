using System.Collections.Immutable;
using System.Text;
using KkrSite.Import.Writing.FrontMatter;

namespace KkrSite.Import.Writing;

/// <summary>A content file cut into the keys of its front matter and its headed sections, each kept as it is written.</summary>
internal sealed record MeetingFile(ImmutableArray<FileKey> Keys, ImmutableArray<FileSection> Sections)
{
    /// <summary>Reads a file; null where it has no front matter.</summary>
    public static MeetingFile? Parse(string text)
    {
        var lines = text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
        var end = lines[0].TrimEnd() == "---" ? Array.FindIndex(lines, 1, line => line.TrimEnd() is "---" or "...") : -1;
        return end < 0 ? null : new MeetingFile(ParseKeys(lines[1..end]), ParseSections(lines[(end + 1)..]));
    }

    public FileKey? Key(string name) => Keys.FirstOrDefault(key => key.Name == name);

    public bool HasText => Sections.Any(section => section.Heading is not null || section.Text.Length > 0);

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

    // A comment between two keys belongs to neither, so that it stays when one of them is replaced.
    private static ImmutableArray<FileKey> ParseKeys(string[] lines)
    {
        var keys = ImmutableArray.CreateBuilder<FileKey>();
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
                // The value goes on below the comment.
                source.AddRange(comments);
                source.Add(line);
                comments.Clear();
            }
        }

        End(source, name);
        End(comments, "");
        return keys.ToImmutable();

        void End(List<string> read, string of)
        {
            if (read.Count > 0)
            {
                keys.Add(new FileKey(of, string.Join('\n', read)));
                read.Clear();
            }
        }
    }

    private static ImmutableArray<FileSection> ParseSections(string[] lines)
    {
        var sections = ImmutableArray.CreateBuilder<FileSection>();
        var (heading, headingLine, text, fenced) = ((string?)null, "", new List<string>(), false);
        foreach (var line in lines)
        {
            fenced ^= line.StartsWith("```", StringComparison.Ordinal) || line.StartsWith("~~~", StringComparison.Ordinal);
            if (fenced || !line.StartsWith("## ", StringComparison.Ordinal))
            {
                text.Add(line);
                continue;
            }

            End();
            (heading, headingLine) = (WithoutClosing(line[3..].Trim()), line);
        }

        End();
        return sections.ToImmutable();

        void End()
        {
            var joined = string.Join('\n', text.SkipWhile(line => line.Trim().Length == 0)).TrimEnd('\n', ' ', '\t');
            if (heading is not null)
            {
                sections.Add(new FileSection(heading, joined) { HeadingLine = headingLine });
            }
            else if (joined.Length > 0)
            {
                sections.Add(new FileSection(null, joined));
            }

            text.Clear();
        }
    }

    // Markdown reads "## Titel ##" as the heading Titel, but "## C#" as C#.
    private static string WithoutClosing(string heading)
    {
        var bare = heading.TrimEnd('#');
        return bare.Length < heading.Length && (bare.Length == 0 || char.IsWhiteSpace(bare[^1])) ? bare.TrimEnd() : heading;
    }
}
