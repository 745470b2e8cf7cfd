using System.Collections.Immutable;
using KkrSite.Import.Reading.Pdf.Pages;

namespace KkrSite.Import.Reading.Pdf.Layout;

/// <summary>Keeps the text that stands upright; what is set aslant over or beside it is a stamp, a watermark or a margin note.</summary>
internal sealed class KeepUpright
{
    public const string Reason = "skrå eller lodret tekst";

    public (ImmutableArray<PdfPage> Pages, ImmutableArray<(string Text, int Page)> Turned) Keep(ImmutableArray<PdfPage> pages)
    {
        var dropped = ImmutableArray.CreateBuilder<(string Text, int Page)>();
        var upright = ImmutableArray.CreateBuilder<PdfPage>(pages.Length);
        foreach (var page in pages)
        {
            var angle = Angle(page);
            var turned = page.Runs.Where(run => run.Angle != angle && !run.IsBlank).ToList();
            if (turned.Count > 0)
            {
                dropped.Add((string.Join(' ', turned.Select(run => run.Text.Trim())), page.Page));
            }

            upright.Add(page with { Runs = [.. page.Runs.Where(run => run.IsBlank || run.Angle == angle).Select(run => Turn(run, angle, page))] });
        }

        return (upright.MoveToImmutable(), dropped.ToImmutable());
    }

    /// <summary>A page whose text runs along its side is read that way.</summary>
    private static int Angle(PdfPage page)
    {
        var angles = page.Runs.Where(run => !run.IsBlank).GroupBy(run => run.Angle).ToDictionary(group => group.Key, group => group.Sum(run => run.Text.Length));
        var most = angles.Count == 0 ? 0 : angles.MaxBy(pair => pair.Value).Key;
        return most is 90 or -90 or 180 or -180 && angles[most] > 2 * angles.GetValueOrDefault(0) ? most : 0;
    }

    private static PdfRun Turn(PdfRun run, int angle, PdfPage page) => angle switch
    {
        90 => run with { X = run.Y, Y = page.Width - run.X },
        -90 => run with { X = page.Height - run.Y, Y = run.X },
        180 or -180 => run with { X = page.Width - run.X, Y = page.Height - run.Y },
        _ => run,
    };
}
