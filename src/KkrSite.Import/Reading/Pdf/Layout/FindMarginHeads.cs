using System.Collections.Immutable;
using KkrSite.Import.Reading.Pdf.Pages;

namespace KkrSite.Import.Reading.Pdf.Layout;

/// <summary>Finds the headings that stand alone in the margin beside their texts, and puts each above the text that begins beside it.</summary>
internal sealed class FindMarginHeads
{
    private const double Narrowest = 40;
    private const double Near = 3;
    private const int LongestHead = 40;
    private const int FewestLetters = 4;
    private const int FewestHeads = 2;
    private const int ShortestText = 40;
    private const int MostRoom = 10;

    /// <summary>The runs of the heads; none where the page has no such margin.</summary>
    public HashSet<PdfRun> On(SetLines set, IReadOnlyList<PdfRun> runs)
    {
        var found = new HashSet<PdfRun>(ReferenceEqualityComparer.Instance);
        var pieces = set.Set(runs.OrderBy(run => run.Y).ThenBy(run => run.X)).SelectMany(line => PrintedPiece.Of(line).Select(piece => (Line: line, Piece: piece))).ToList();
        var text = pieces.GroupBy(pair => Math.Round(pair.Piece.Left / Near)).MaxBy(edge => edge.Sum(pair => pair.Piece.Characters));
        if (text is null || text.Average(pair => pair.Piece.Characters) < ShortestText)
        {
            return found;
        }

        var edge = text.Min(pair => pair.Piece.Left);
        var baselines = pieces.Where(pair => pair.Piece.Left > edge - Near).Select(pair => pair.Piece.Baseline).Order().ToList();
        var heads = pieces.Where(pair => pair.Piece.Left < edge - Narrowest && pair.Piece.Right < edge && IsBeside(baselines, pair.Piece))
            .GroupBy(pair => Math.Round(pair.Piece.Left / Near))
            .Select(column => (All: column.Count(), Heads: column.Where(pair => IsHead(pair.Line, pair.Piece, edge)).Select(pair => pair.Piece).ToList()))
            .Where(column => column.Heads.Count >= FewestHeads && column.Heads.Count * 5 >= column.All * 4)
            .SelectMany(column => column.Heads);
        foreach (var head in heads)
        {
            found.UnionWith(runs.Where(run => Math.Abs(run.Y - head.Baseline) < head.Size * 0.3 && run.X > head.Left - 1 && run.Right < edge));
        }

        return found;
    }

    /// <summary>Each head above the line beside it that has most room above itself, or nearly as much.</summary>
    public ImmutableArray<PrintedLine> Place(ImmutableArray<PrintedLine> heads, ImmutableArray<PrintedLine> text)
    {
        var places = heads.ToLookup(head => Place(head, text));
        return [.. Enumerable.Range(0, text.Length + 1).SelectMany(i => places[i].Concat(text.Skip(i).Take(1)))];
    }

    private static int Place(PrintedLine head, ImmutableArray<PrintedLine> text)
    {
        var (place, most) = (text.Length, 0.0);
        for (var i = 0; i < text.Length; i++)
        {
            var room = i == 0 || text[i - 1].Baseline > text[i].Baseline ? text[i].Size * MostRoom : Math.Min(text[i].Size * MostRoom, text[i].Baseline - text[i - 1].Baseline);
            if (text[i].Box.Left > head.Box.Right && Math.Abs(text[i].Baseline - head.Baseline) <= head.Size * 1.6 && room > most * 1.1)
            {
                (place, most) = (i, room);
            }
        }

        return place;
    }

    private static bool IsHead(PrintedLine line, PrintedPiece piece, double edge)
    {
        if (piece.Right > edge - (piece.Size * 0.5) || piece.Left > edge - Narrowest || piece.Characters > LongestHead || piece.Left > line.Box.Left + 1)
        {
            return false;
        }

        var text = line.Text.AsSpan(0, Math.Min(piece.Characters, line.Text.Length));
        return char.IsUpper(text[0]) && text.TrimEnd()[^1] is not ('.' or ',') && text.IndexOfAnyInRange('0', '9') < 0 && Letters(text) >= FewestLetters;
    }

    private static int Letters(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var c in text)
        {
            letters += char.IsLetter(c) ? 1 : 0;
        }

        return letters;
    }

    private static bool IsBeside(List<double> baselines, PrintedPiece piece)
    {
        var next = baselines.BinarySearch(piece.Baseline);
        next = next < 0 ? ~next : next;
        return new[] { next - 1, next }.Any(i => i >= 0 && i < baselines.Count && Math.Abs(baselines[i] - piece.Baseline) <= piece.Size);
    }
}
