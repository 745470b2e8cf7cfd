using System.Collections.Immutable;
using System.Text;
using KkrSite.Import.Reading.Pdf.Pages;

namespace KkrSite.Import.Reading.Pdf.Layout;

/// <summary>Puts the runs of a page, or of a part of it, together to lines: by their baselines, then from left to right.</summary>
internal sealed class SetLines(PdfPage page)
{
    private const int LinesToLookBack = 3;
    private const int RunsToLookBack = 8;
    private const int LongestNumber = 6;

    /// <param name="runs">In the order in which they are read, or by their baselines.</param>
    public ImmutableArray<PrintedLine> Set(IEnumerable<PdfRun> runs)
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

            var line = lines.Skip(Math.Max(0, lines.Count - LinesToLookBack)).LastOrDefault(line => StandsOn(line, run));
            if (line is null)
            {
                lines.Add([run]);
            }
            else if (!line.Skip(line.Count - RunsToLookBack).Any(other => IsSame(other, run)))
            {
                line.Add(run);
            }
        }

        var behind = blanks.ToLookup(blank => Math.Round(blank.Y));
        return [.. lines.Select(line => Line(line, behind)).OfType<PrintedLine>()];
    }

    // Its largest letters tell where a line stands; small ones above or below them belong to it.
    private static bool StandsOn(List<PdfRun> line, PdfRun run)
    {
        var anchor = line.Take(RunsToLookBack).MaxBy(other => other.Size)!;
        var (top, bottom) = (Math.Max(Top(anchor), Top(run)), Math.Min(Bottom(anchor), Bottom(run)));
        var smaller = Math.Min(anchor.Size, run.Size) * 0.95;
        return bottom - top >= smaller * 0.5;
    }

    private static double Top(PdfRun run) => run.Y - (run.Size * 0.75);

    private static double Bottom(PdfRun run) => run.Y + (run.Size * 0.2);

    // Bold that is made by painting the letters twice.
    private static bool IsSame(PdfRun a, PdfRun b) => a.Text == b.Text && Math.Abs(a.X - b.X) < 1 && Math.Abs(a.Y - b.Y) < 1;

    private PrintedLine? Line(List<PdfRun> runs, ILookup<double, PdfRun> blanks)
    {
        var ordered = runs.OrderBy(run => run.X).ToList();
        var text = new StringBuilder();
        var stretches = ImmutableArray.CreateBuilder<PrintedStretch>(ordered.Count);
        for (var i = 0; i < ordered.Count; i++)
        {
            var plain = NoteMark.Of(ordered, i) ?? PlainRun.Text(ordered[i], page.Fonts);
            if (i > 0)
            {
                text.Append(Between(text, ordered[i - 1], ordered[i], plain));
            }

            plain = text.Length == 0 ? plain.TrimStart() : plain;
            stretches.Add(new PrintedStretch(text.Length, plain.Length, ordered[i].X, ordered[i].Right, ordered[i].Y));
            text.Append(plain);
        }

        var whole = text.ToString().Normalize(NormalizationForm.FormC);
        if (string.IsNullOrWhiteSpace(whole))
        {
            return null;
        }

        var main = ordered.GroupBy(run => Math.Round(run.Size, 1)).MaxBy(group => group.Sum(run => run.Text.Length))!.First();
        var box = new PdfBox(ordered[0].X, ordered.Min(Top), ordered.Max(run => run.Right), ordered.Max(Bottom));
        return new PrintedLine
        {
            Page = page.Page,
            Text = whole.TrimEnd(),
            Box = box,
            Baseline = main.Y,
            Size = main.Size,
            Stretches = stretches.ToImmutable(),
            IsBold = ordered.TrueForAll(IsBold),
            Format = new LineFormat { BoldLead = BoldLead(ordered, stretches) },
            EndsWithBlank = char.IsWhiteSpace(whole[^1]) || new[] { 0, -1, 1 }.SelectMany(step => blanks[Math.Round(main.Y) + step])
                .Any(blank => blank.X >= box.Right - 1 && blank.X < box.Right + (main.Size * 0.6)),
            IsArtifact = ordered.TrueForAll(run => run.Artifact),
        };
    }

    private bool IsBold(PdfRun run) => run.Font < page.Fonts.Length && page.Fonts[run.Font].IsBold;

    private int BoldLead(List<PdfRun> ordered, ImmutableArray<PrintedStretch>.Builder stretches)
    {
        var plain = ordered.FindIndex(run => !IsBold(run));
        return plain > 0 ? stretches[plain].Start : 0;
    }

    private static string Between(StringBuilder text, PdfRun left, PdfRun right, string next)
    {
        var gap = right.X - left.Right;
        if (gap > Math.Max(left.Size, right.Size) * 1.9)
        {
            return "\t";
        }

        if (next.Length > 0 && char.IsLetter(next[0]) && text.Length <= LongestNumber && PrintedMarker.IsNumber(text + " "))
        {
            return " ";
        }

        var isParted = (text.Length > 0 && char.IsWhiteSpace(text[^1])) || (next.Length > 0 && char.IsWhiteSpace(next[0]));
        return gap > Math.Min(left.Size, right.Size) * 0.16 && !isParted ? " " : "";
    }
}
