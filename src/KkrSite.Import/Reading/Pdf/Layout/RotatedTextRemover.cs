using System.Collections.Immutable;
using KkrSite.Import.Reading.Pdf.Pages;

namespace KkrSite.Import.Reading.Pdf.Layout;

/// <summary>Removes text at an angle to the rest of its page: stamps, watermarks and margin notes.</summary>
internal static class RotatedTextRemover
{
    /// <summary>The upright pages, and the text that was removed.</summary>
    public static (ImmutableArray<PdfPage> Pages, ImmutableArray<(string Text, int Page)> Removed) Remove(ImmutableArray<PdfPage> pages)
    {
        var removed = ImmutableArray.CreateBuilder<(string Text, int Page)>();
        var upright = ImmutableArray.CreateBuilder<PdfPage>(pages.Length);
        foreach (var page in pages)
        {
            var angle = FindAngle(page);
            var rotated = page.Runs.Where(run => run.Angle != angle && !run.IsBlank).ToList();
            if (rotated.Count > 0)
            {
                removed.Add((string.Join(' ', rotated.Select(run => run.Text.Trim())), page.Page));
            }

            upright.Add(
                page with
                {
                    Runs = [.. page.Runs.Where(run => run.IsBlank || run.Angle == angle).Select(run => Rotate(run, angle, page))],
                }
            );
        }

        return (upright.MoveToImmutable(), removed.ToImmutable());
    }

    // The angle of most text: a page may be rotated as a whole.
    private static int FindAngle(PdfPage page)
    {
        var angles = page
            .Runs.Where(run => !run.IsBlank)
            .GroupBy(run => run.Angle)
            .ToDictionary(group => group.Key, group => group.Sum(run => run.Text.Length));
        var most = angles.Count == 0 ? 0 : angles.MaxBy(pair => pair.Value).Key;
        return most is 90 or -90 or 180 or -180 && angles[most] > 2 * angles.GetValueOrDefault(0) ? most : 0;
    }

    private static PdfRun Rotate(PdfRun run, int angle, PdfPage page) =>
        angle switch
        {
            90 => run with { X = run.Y, Y = page.Width - run.X },
            -90 => run with { X = page.Height - run.Y, Y = run.X },
            180 or -180 => run with { X = page.Width - run.X, Y = page.Height - run.Y },
            _ => run,
        };
}
