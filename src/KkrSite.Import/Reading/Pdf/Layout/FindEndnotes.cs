using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace KkrSite.Import.Reading.Pdf.Layout;

/// <summary>
/// Finds the notes that stand together behind the text: they count on from the first, and the text has the mark of each. The
/// word above them, "Noter", is no text of the last item.
/// </summary>
internal sealed partial class FindEndnotes
{
    public const string Reason = "overskrift over noter";

    private const int MostLines = 1000;

    private static readonly string[] Titles = ["noter", "fodnoter", "slutnoter", "noter og henvisninger"];

    public (ImmutableArray<PrintedLine> Lines, ImmutableArray<PrintedLine> Titles) Find(ImmutableArray<PrintedLine> lines)
    {
        var found = lines.ToArray();
        foreach (var i in Notes(lines))
        {
            found[i] = PrintedNote.Bracketed(lines, i) with { Format = lines[i].Format with { Part = LinePart.Footnote } };
        }

        var isTitle = Enumerable.Range(0, found.Length).Where(i => IsTitle(found, i)).ToHashSet();
        return ([.. found.Where((_, i) => !isTitle.Contains(i))], [.. isTitle.Order().Select(i => found[i])]);
    }

    // All body lines from the first note on; none, unless every mark that no foot of a page explains has its note there.
    private static List<int> Notes(ImmutableArray<PrintedLine> lines)
    {
        var explained = lines.Where(line => line.Format.Part == LinePart.Footnote).Select(line => PrintedNote.Mark(line.Text)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var marks = lines.Where(IsBody).SelectMany(line => MarkForm().Matches(line.Text)).Where(match => match.Index > 0).Select(match => match.Value)
            .Distinct(StringComparer.Ordinal).Where(mark => !explained.Contains(mark)).ToList();
        var body = Enumerable.Range(0, lines.Length).Where(i => IsBody(lines[i])).ToList();
        var first = marks.Count == 0 ? -1 : body.FindLastIndex(i => MarkOf(lines[i]) == marks[0]);
        if (first < 0 || body.Count - first > MostLines)
        {
            return [];
        }

        var notes = body[first..];
        var next = 0;
        foreach (var i in notes)
        {
            next += next < marks.Count && MarkOf(lines[i]) == marks[next] ? 1 : 0;
        }

        return next == marks.Count && !notes.Exists(i => lines[i].Block is { Cell: not null } || lines[i].Size > lines[notes[0]].Size * 1.1) ? notes : [];
    }

    private static string? MarkOf(PrintedLine line) => PrintedNote.Mark(line.Text) ?? PrintedNote.PlainMark(line.Text);

    private static bool IsBody(PrintedLine line) => line.Format.Part == LinePart.Body;

    private static bool IsTitle(PrintedLine[] lines, int i) =>
        IsBody(lines[i]) && i + 1 < lines.Length && lines[i + 1].Format.Part == LinePart.Footnote
        && Array.Exists(Titles, title => lines[i].Text.TrimEnd(':').Equals(title, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"\[(?:[0-9]{1,3}|[ivx]{1,4})\]", RegexOptions.CultureInvariant)]
    private static partial Regex MarkForm();
}
