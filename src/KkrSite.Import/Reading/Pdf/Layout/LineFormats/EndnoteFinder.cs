using System.Collections.Immutable;
using System.Text.RegularExpressions;
using KkrSite.Import.Lines;
using KkrSite.Import.Reading.Pdf.Layout.Lines;

namespace KkrSite.Import.Reading.Pdf.Layout.LineFormats;

/// <summary>
/// Finds the notes at the end of the text: numbered from the first mark, with a mark in the text for each. The heading above
/// them, such as "Noter", does not belong to the last item.
/// </summary>
internal static partial class EndnoteFinder
{
    private const int MaxLines = 1000;

    private static readonly string[] Titles = ["noter", "fodnoter", "slutnoter", "noter og henvisninger"];

    /// <summary>The lines with their notes marked, and the headings that were removed.</summary>
    public static (ImmutableArray<PrintedLine> Lines, ImmutableArray<PrintedLine> Titles) Find(ImmutableArray<PrintedLine> lines)
    {
        var found = lines.ToArray();
        foreach (var i in FindNotes(lines))
        {
            found[i] = NoteMarkParser.AddBrackets(lines, i) with { Format = lines[i].Format with { Role = LineRole.Footnote } };
        }

        var isTitle = Enumerable.Range(0, found.Length).Where(i => IsTitle(found, i)).ToHashSet();
        return ([.. found.Where((_, i) => !isTitle.Contains(i))], [.. isTitle.Order().Select(i => found[i])]);
    }

    // All body lines from the first note on. Empty unless every mark without a footnote has a note there.
    private static List<int> FindNotes(ImmutableArray<PrintedLine> lines)
    {
        var explained = lines
            .Where(line => line.Format.Role == LineRole.Footnote)
            .Select(line => NoteMarkParser.ParseMark(line.Text))
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        var marks = lines
            .Where(IsBody)
            .SelectMany(line => MarkForm().Matches(line.Text))
            .Where(match => match.Index > 0)
            .Select(match => match.Value)
            .Distinct(StringComparer.Ordinal)
            .Where(mark => !explained.Contains(mark))
            .ToList();
        var body = Enumerable.Range(0, lines.Length).Where(i => IsBody(lines[i])).ToList();
        var first = marks.Count == 0 ? -1 : body.FindLastIndex(i => FindMark(lines[i]) == marks[0]);
        if (first < 0 || body.Count - first > MaxLines)
        {
            return [];
        }

        var notes = body[first..];
        var next = 0;
        foreach (var i in notes)
        {
            next += next < marks.Count && FindMark(lines[i]) == marks[next] ? 1 : 0;
        }

        return next == marks.Count && !notes.Exists(i => lines[i].Cell is not null || lines[i].Size > lines[notes[0]].Size * 1.1)
            ? notes
            : [];
    }

    private static string? FindMark(PrintedLine line) => NoteMarkParser.ParseMark(line.Text) ?? NoteMarkParser.ParsePlainMark(line.Text);

    private static bool IsBody(PrintedLine line) => line.Format.Role == LineRole.Body;

    private static bool IsTitle(PrintedLine[] lines, int i) =>
        IsBody(lines[i])
        && i + 1 < lines.Length
        && lines[i + 1].Format.Role == LineRole.Footnote
        && Array.Exists(Titles, title => lines[i].Text.TrimEnd(':').Equals(title, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"\[(?:[0-9]{1,3}|[ivx]{1,4})\]", RegexOptions.CultureInvariant)]
    private static partial Regex MarkForm();
}
