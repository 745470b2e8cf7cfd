using System.Collections.Immutable;
using System.Text;
using KkrSite.Import.Lines;
using KkrSite.Import.Reading.Pdf.Pages;

namespace KkrSite.Import.Reading.Pdf.Layout.Lines;

/// <summary>Builds lines from the runs of a page or of a part of it: by their baselines, then from left to right.</summary>
internal sealed class PrintedLineBuilder(PdfPage page)
{
    private const int LinesToLookBack = 3;
    private const int RunsToLookBack = 8;
    private const int MaxNumberLength = 6;

    /// <param name="runs">In reading order, or by their baselines.</param>
    public ImmutableArray<PrintedLine> Build(IEnumerable<PdfRun> runs)
    {
        var lines = new List<List<PdfRun>>();
        var blanks = new List<PdfRun>();
        foreach (var run in runs)
        {
            if (run.IsBlank)
            {
                blanks.Add(run);
                continue;
            }

            var line = lines.Skip(Math.Max(0, lines.Count - LinesToLookBack)).LastOrDefault(line => IsOnLine(line, run));
            if (line is null)
            {
                lines.Add([run]);
            }
            else if (!line.Skip(line.Count - RunsToLookBack).Any(other => IsOverprint(other, run)))
            {
                line.Add(run);
            }
        }

        var blanksByBaseline = blanks.ToLookup(blank => Math.Round(blank.Y));
        return [.. lines.Select(line => CreateLine(line, blanksByBaseline)).OfType<PrintedLine>()];
    }

    // The largest letters give the position of a line; smaller letters above or below them belong to it.
    private static bool IsOnLine(List<PdfRun> line, PdfRun run)
    {
        var anchor = line.Take(RunsToLookBack).MaxBy(other => other.Size)!;
        var (top, bottom) = (Math.Max(Top(anchor), Top(run)), Math.Min(Bottom(anchor), Bottom(run)));
        var smaller = Math.Min(anchor.Size, run.Size) * 0.95;
        return bottom - top >= smaller * 0.5;
    }

    private static double Top(PdfRun run) => run.Y - (run.Size * 0.75);

    private static double Bottom(PdfRun run) => run.Y + (run.Size * 0.2);

    // Letters that are drawn twice to look bold.
    private static bool IsOverprint(PdfRun a, PdfRun b) => a.Text == b.Text && Math.Abs(a.X - b.X) < 1 && Math.Abs(a.Y - b.Y) < 1;

    private PrintedLine? CreateLine(List<PdfRun> runs, ILookup<double, PdfRun> blanks)
    {
        var ordered = runs.OrderBy(run => run.X).ToList();
        var text = new StringBuilder();
        var spans = ImmutableArray.CreateBuilder<PrintedSpan>(ordered.Count);
        for (var i = 0; i < ordered.Count; i++)
        {
            var plain = RaisedNoteMarkRecogniser.Recognise(ordered, i) ?? RunTextConverter.Convert(ordered[i], page.Fonts);
            if (i > 0)
            {
                text.Append(FindSeparator(text, ordered[i - 1], ordered[i], plain));
            }

            plain = text.Length == 0 ? plain.TrimStart() : plain;
            spans.Add(new PrintedSpan(text.Length, plain.Length, ordered[i].X, ordered[i].Right, ordered[i].Y));
            text.Append(plain);
        }

        var composed = text.ToString().Normalize(NormalizationForm.FormC);
        if (string.IsNullOrWhiteSpace(composed))
        {
            return null;
        }

        if (DoubledLetters.Remove(composed) is { } single)
        {
            return CreateLine([ordered[0] with { Text = single, Width = ordered.Max(run => run.Right) - ordered[0].X }], blanks);
        }

        var main = ordered.GroupBy(run => Math.Round(run.Size, 1)).MaxBy(group => group.Sum(run => run.Text.Length))!.First();
        var box = new PdfBox(ordered[0].X, ordered.Min(Top), ordered.Max(run => run.Right), ordered.Max(Bottom));
        return new PrintedLine
        {
            Page = page.Page,
            Text = composed.TrimEnd(),
            Box = box,
            Baseline = main.Y,
            Size = main.Size,
            Spans = spans.ToImmutable(),
            IsBold = ordered.TrueForAll(IsBold),
            Format = new LineFormat { BoldPrefixLength = MeasureBoldPrefix(ordered, spans) },
            EndsWithBlank =
                char.IsWhiteSpace(composed[^1])
                || new[] { 0, -1, 1 }
                    .SelectMany(step => blanks[Math.Round(main.Y) + step])
                    .Any(blank => blank.X >= box.Right - 1 && blank.X < box.Right + (main.Size * 0.6)),
            IsArtifact = ordered.TrueForAll(run => run.Artifact),
        };
    }

    private bool IsBold(PdfRun run) => run.Font < page.Fonts.Length && page.Fonts[run.Font].IsBold;

    private int MeasureBoldPrefix(List<PdfRun> ordered, ImmutableArray<PrintedSpan>.Builder spans)
    {
        var plain = ordered.FindIndex(run => !IsBold(run));
        return plain > 0 ? spans[plain].Start : 0;
    }

    private static string FindSeparator(StringBuilder text, PdfRun left, PdfRun right, string next)
    {
        var gap = right.X - left.Right;
        if (gap > Math.Max(left.Size, right.Size) * 1.9)
        {
            return "\t";
        }

        if (next.Length > 0 && char.IsLetter(next[0]) && text.Length <= MaxNumberLength && PrintedListMarker.StartsWithNumber(text + " "))
        {
            return " ";
        }

        var isSeparated = (text.Length > 0 && char.IsWhiteSpace(text[^1])) || (next.Length > 0 && char.IsWhiteSpace(next[0]));
        return gap > Math.Min(left.Size, right.Size) * 0.16 && !isSeparated ? " " : "";
    }
}
