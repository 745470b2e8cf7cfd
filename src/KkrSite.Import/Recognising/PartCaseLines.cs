using System.Collections.Immutable;
using KkrSite.Import.Lines;
using KkrSite.Import.Reading;

namespace KkrSite.Import.Recognising;

/// <summary>Gives case number and initials that were set at the far end of a title's line, or of the heading under it, a line of their own.</summary>
internal sealed class PartCaseLines
{
    private const int MostLinesOfTitle = 5;

    public ImmutableArray<ContentLine> Part(ImmutableArray<ContentLine> lines)
    {
        var parted = new List<ContentLine>(lines.Length + 8);
        for (var i = 0; i < lines.Length; i++)
        {
            if (SplitCase(lines[i]) is not var (text, cases))
            {
                if (StandsBesideCase(lines, i) && FollowsTitle(parted))
                {
                    parted.AddRange([lines[i + 1] with { StartsParagraph = true }, lines[i] with { StartsParagraph = true }]);
                    i++;
                    continue;
                }

                parted.Add(lines[i]);
                continue;
            }

            var rest = lines[i] with { Text = text, Links = [] };
            var line = lines[i] with { Text = cases, StartsParagraph = true, BeginsPage = false };
            if (NumberedLine.Read(text) is { Title.Length: > 0 })
            {
                parted.Add(rest);
                while (i + 1 < lines.Length && lines[i + 1].Format is { HeadingLevel: > 0, StartsParagraph: false })
                {
                    parted.Add(lines[++i]);
                }

                parted.Add(line);
            }
            else if (SectionHeadings.Read(text) is not null && FollowsTitle(parted))
            {
                parted.AddRange([line, rest with { StartsParagraph = true }]);
            }
            else
            {
                parted.Add(lines[i]);
            }
        }

        return [.. parted];
    }

    // A heading under the title has the case line beside it, set a little lower.
    private static bool StandsBesideCase(ImmutableArray<ContentLine> lines, int i) =>
        i + 1 < lines.Length && lines[i].Format is { Row: null } && lines[i + 1].Format is { Row: null }
        && SectionHeadings.Read(lines[i].Text) is { Rest.Length: 0 } && CaseLine.Read(lines[i + 1].Text) is { Cases.Length: > 0 };

    private static (string Text, string Cases)? SplitCase(ContentLine line)
    {
        var tab = line.Format is { Row: not null } ? -1 : line.Text.LastIndexOf('\t');
        return tab > 0 && CaseLine.Read(line.Text[(tab + 1)..]) is { Cases.Length: > 0 } && CaseLine.Read(line.Text) is null
            ? (line.Text[..tab].TrimEnd(), line.Text[(tab + 1)..].Trim())
            : null;
    }

    private static bool FollowsTitle(List<ContentLine> above)
    {
        for (var i = above.Count - 1; i >= 0 && above.Count - i <= MostLinesOfTitle && CaseLine.Read(above[i].Text) is null; i--)
        {
            if (NumberedLine.Read(above[i].Text) is { Title.Length: > 0 })
            {
                return true;
            }
        }

        return false;
    }
}
