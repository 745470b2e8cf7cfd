using System.Collections.Immutable;

namespace KkrSite.Import.Reading.Docx;

/// <summary>Tells, once all letters are counted, which lines look like headings and which stand apart from the line above.</summary>
internal sealed class JudgeLooks
{
    private const int LongestHeading = 160;
    private const int LeastGap = 80;

    /// <summary>Half points that letters must be larger than the text by.</summary>
    private const int Larger = 2;

    private const int MuchLarger = 6;

    public ImmutableArray<SourceLine> Judge(ImmutableArray<SourceLine> lines, IReadOnlyDictionary<int, LineLook> looks)
    {
        if (looks.Count == 0)
        {
            return lines;
        }

        var body = looks.Values.GroupBy(look => look.Size).MaxBy(group => (group.Sum(look => (long)look.Letters), -group.Key))!.Key;
        var gaps = looks.Values.Select(look => look.Gap).Order().ToList();
        var usualGap = gaps[gaps.Count / 2];
        return [.. lines.Select(line => line.Format is { Row: null } format && looks.TryGetValue(line.Number, out var look)
            ? line with
            {
                Format = format with
                {
                    HeadingLevel = format.HeadingLevel == 0 && MayHead(line) ? Level(look, body) : format.HeadingLevel,
                    HasGapAbove = format.HasGapAbove || (format.StartsParagraph && look.Gap >= usualGap + LeastGap),
                },
            }
            : line)];
    }

    private static int Level(LineLook look, int body)
    {
        var larger = look.Size - body;
        return (larger, look.IsBold) switch
        {
            ( >= MuchLarger, _) => 1,
            ( >= Larger, true) => 2,
            (_, true) => 3,
            _ => 0,
        };
    }

    private static bool MayHead(SourceLine line) =>
        line.Format is { Part: LinePart.Body } && line.Text.Length <= LongestHeading
        && line.Text.TrimEnd() is [.., not ('.' or ':' or ',' or ';' or '?' or '!')];
}
