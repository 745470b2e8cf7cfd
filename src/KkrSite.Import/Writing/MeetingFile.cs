using System.Collections.Immutable;
using System.Text;

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
            text.Append(section.Heading is null ? "" : $"\n## {section.Heading}\n");
            text.Append(section.Text.Length == 0 ? "" : $"\n{section.Text}\n");
        }

        return text.ToString();
    }

    private static ImmutableArray<FileKey> ParseKeys(string[] lines)
    {
        var keys = ImmutableArray.CreateBuilder<FileKey>();
        foreach (var line in lines)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var begins = colon > 0 && !char.IsWhiteSpace(line[0]) && line[0] is not ('#' or '-' or '"' or '}' or ']');
            if (begins)
            {
                keys.Add(new FileKey(line[..colon].TrimEnd(), line));
            }
            else if (keys.Count > 0)
            {
                keys[^1] = keys[^1] with { Source = keys[^1].Source + "\n" + line };
            }
            else
            {
                keys.Add(new FileKey("", line));
            }
        }

        return keys.ToImmutable();
    }

    private static ImmutableArray<FileSection> ParseSections(string[] lines)
    {
        var sections = ImmutableArray.CreateBuilder<FileSection>();
        var (heading, text, fenced) = ((string?)null, new List<string>(), false);
        foreach (var line in lines)
        {
            fenced ^= line.StartsWith("```", StringComparison.Ordinal) || line.StartsWith("~~~", StringComparison.Ordinal);
            if (fenced || !line.StartsWith("## ", StringComparison.Ordinal))
            {
                text.Add(line);
                continue;
            }

            End();
            heading = line[3..].Trim().TrimEnd('#').TrimEnd();
        }

        End();
        return sections.ToImmutable();

        void End()
        {
            var joined = string.Join('\n', text).Trim('\n', ' ', '\t');
            if (heading is not null || joined.Length > 0)
            {
                sections.Add(new FileSection(heading, joined));
            }

            text.Clear();
        }
    }
}
