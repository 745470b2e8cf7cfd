using System.Collections.Immutable;
using System.Text.RegularExpressions;
using KkrSite.Import.Reading.Pdf.Pages;

namespace KkrSite.Import.Reading.Pdf.Layout;

/// <summary>
/// Removes the words that a page does not show: white, covered, under a redaction mark, or outside the page. They may be a name that was
/// meant to be hidden.
/// </summary>
internal static partial class HiddenTextRemover
{
    // Letters, by which positions inside a run may be wrong, since letters differ in width.
    private const double Tolerance = 0.7;

    public static (ImmutableArray<PdfPage> Visible, ImmutableArray<HiddenText> Hidden) Remove(ImmutableArray<PdfPage> pages)
    {
        var (visible, hidden) = (ImmutableArray.CreateBuilder<PdfPage>(pages.Length), ImmutableArray.CreateBuilder<HiddenText>());
        foreach (var page in pages)
        {
            var runs = ImmutableArray.CreateBuilder<PdfRun>(page.Runs.Length);
            foreach (var run in page.Runs)
            {
                var removed = 0;
                runs.AddRange(Cut(run, page, ref removed));
                if (removed > 0)
                {
                    hidden.Add(new HiddenText(page.Page, run.Y, removed));
                }
            }

            visible.Add(page with { Runs = runs.ToImmutable() });
        }

        return (visible.MoveToImmutable(), hidden.ToImmutable());
    }

    private static IEnumerable<PdfRun> Cut(PdfRun run, PdfPage page, ref int removed)
    {
        if (run.IsBlank || run.Angle != 0)
        {
            return [run];
        }

        if (IsOutside(run, page))
        {
            removed += Words().Count(run.Text);
            return [];
        }

        var hidden = page.Hidden.Where(box => Overlaps(box, run)).ToList();
        if (hidden.Count == 0)
        {
            return [run];
        }

        var (kept, start, letter) = (new List<PdfRun>(), 0, run.Width / run.Text.Length);
        foreach (Match word in Words().Matches(run.Text))
        {
            var (left, right) = (run.X + (word.Index * letter), run.X + ((word.Index + word.Length) * letter));
            if (hidden.Exists(box => box.Left < right + (letter * Tolerance) && box.Right > left - (letter * Tolerance)))
            {
                AddPart(start, word.Index);
                start = word.Index + word.Length;
                removed++;
            }
        }

        AddPart(start, run.Text.Length);
        return kept;

        void AddPart(int from, int to)
        {
            if (from < to && !string.IsNullOrWhiteSpace(run.Text[from..to]))
            {
                kept.Add(run with { Text = run.Text[from..to], X = run.X + (from * letter), Width = (to - from) * letter });
            }
        }
    }

    private static bool IsOutside(PdfRun run, PdfPage page) =>
        page is { Width: > 0, Height: > 0 } && (run.X >= page.Width || run.Right <= 0 || run.Y <= 0 || run.Y - run.Size >= page.Height);

    private static bool Overlaps(PdfBox box, PdfRun run)
    {
        var (top, bottom) = (run.Y - (run.Size * 0.7), run.Y + (run.Size * 0.15));
        var height = Math.Min(box.Bottom, bottom) - Math.Max(box.Top, top);
        return height >= (bottom - top) / 2 && box.Left < run.Right - 1 && box.Right > run.X + 1;
    }

    [GeneratedRegex(@"\S+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}

/// <summary>Words that a page does not show, without the words.</summary>
/// <param name="Y">Of their baseline.</param>
internal readonly record struct HiddenText(int Page, double Y, int Words);
