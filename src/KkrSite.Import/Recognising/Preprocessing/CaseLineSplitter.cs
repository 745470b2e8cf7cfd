using System.Collections.Immutable;
using KkrSite.Import.Lines;
using KkrSite.Import.Recognising.Patterns;

namespace KkrSite.Import.Recognising.Preprocessing;

/// <summary>
/// Moves a case number and initials from the right end of a title's line, or of the heading below it, to a line of their own.
/// </summary>
internal static class CaseLineSplitter
{
    private const int MaxTitleLines = 5;

    public static ImmutableArray<ContentLine> Split(ImmutableArray<ContentLine> lines)
    {
        var split = new List<ContentLine>(lines.Length + 8);
        for (var i = 0; i < lines.Length; i++)
        {
            if (SplitTrailingCase(lines[i]) is not var (text, cases))
            {
                if (HasCaseLineBeside(lines, i) && FollowsTitle(split))
                {
                    split.AddRange([lines[i + 1] with { StartsParagraph = true }, lines[i] with { StartsParagraph = true }]);
                    i++;
                    continue;
                }

                split.Add(lines[i]);
                continue;
            }

            var rest = lines[i] with { Text = text, Links = [] };
            var caseLine = lines[i] with { Text = cases, StartsParagraph = true, BeginsPage = false };
            if (NumberedLine.Parse(text) is { Title.Length: > 0 })
            {
                split.Add(rest);
                while (i + 1 < lines.Length && lines[i + 1].Format is { HeadingLevel: > 0, StartsParagraph: false })
                {
                    split.Add(lines[++i]);
                }

                split.Add(caseLine);
            }
            else if (SectionHeading.Parse(text) is not null && FollowsTitle(split))
            {
                split.AddRange([caseLine, rest with { StartsParagraph = true }]);
            }
            else
            {
                split.Add(lines[i]);
            }
        }

        return [.. split];
    }

    // The case line is printed beside the heading below the title, but slightly lower.
    private static bool HasCaseLineBeside(ImmutableArray<ContentLine> lines, int i) =>
        i + 1 < lines.Length
        && lines[i].Format is { Row: null }
        && lines[i + 1].Format is { Row: null }
        && SectionHeading.Parse(lines[i].Text) is { Rest.Length: 0 }
        && CaseLine.Parse(lines[i + 1].Text) is { Cases.Length: > 0 };

    private static (string Text, string Cases)? SplitTrailingCase(ContentLine line)
    {
        var tab = line.Row is not null ? -1 : line.Text.LastIndexOf('\t');
        return tab > 0 && CaseLine.Parse(line.Text[(tab + 1)..]) is { Cases.Length: > 0 } && CaseLine.Parse(line.Text) is null
            ? (line.Text[..tab].TrimEnd(), line.Text[(tab + 1)..].Trim())
            : null;
    }

    private static bool FollowsTitle(List<ContentLine> above)
    {
        for (var i = above.Count - 1; i >= 0 && above.Count - i <= MaxTitleLines && CaseLine.Parse(above[i].Text) is null; i--)
        {
            if (NumberedLine.Parse(above[i].Text) is { Title.Length: > 0 })
            {
                return true;
            }
        }

        return false;
    }
}
