using System.Collections.Immutable;
using KkrSite.Import.Lines;
using KkrSite.Import.Reading.Pdf.Layout.Lines;
using KkrSite.Import.Reading.Pdf.Pages;

namespace KkrSite.Import.Reading.Pdf.Layout;

/// <summary>Locates what is not taken along between the lines of a document: pictures, pages that are one, and hidden text.</summary>
internal static class OmittedPartLocator
{
    private const int MinLetters = 25;

    // Of a document; more are not the pictures of an agenda.
    private const int MaxPictures = 1000;

    // Of a page's area: smaller is a logo beside a page number.
    private const double MinPagePart = 0.15;

    /// <param name="lines">All lines in reading order; their place in it is their number.</param>
    public static IEnumerable<OmittedPart> LocateHiddenTexts(ImmutableArray<HiddenText> hidden, ImmutableArray<PrintedLine> lines) =>
        from texts in hidden.GroupBy(text => text.Page)
        let line = FindLineAbove(lines, texts.Key, texts.First().Y + 1)
        select new OmittedPart(OmittedPartKind.InvisibleText, line, texts.Sum(text => text.Words)) { Page = texts.Key };

    /// <inheritdoc cref="LocateHiddenTexts"/>
    public static IEnumerable<OmittedPart> LocatePictures(ImmutableArray<PdfPage> pages, ImmutableArray<PrintedLine> lines)
    {
        // What stands in one place on several pages is their head or foot.
        var repeated = pages
            .SelectMany(page => page.Pictures.Distinct())
            .GroupBy(Round)
            .Where(group => group.Count() > 1)
            .Select(group => group.Key)
            .ToHashSet();
        var left = MaxPictures;
        foreach (var page in pages)
        {
            if (IsPicture(page))
            {
                yield return new OmittedPart(OmittedPartKind.PictureOfPage, FindLineAbove(lines, page.Page, 0)) { Page = page.Page };
                continue;
            }

            foreach (var picture in page.Pictures.Distinct().Where(picture => !repeated.Contains(Round(picture))).Take(left))
            {
                left--;
                yield return new OmittedPart(OmittedPartKind.Picture, FindLineAbove(lines, page.Page, picture.Top)) { Page = page.Page };
            }
        }
    }

    private static bool IsPicture(PdfPage page) =>
        page.Runs.Sum(run => run.Text.Count(char.IsLetterOrDigit)) < MinLetters
        && page.Pictures.Any(picture => picture.Width * picture.Height >= MinPagePart * page.Width * page.Height);

    private static (int, int, int, int) Round(PdfBox box) => ((int)box.Left, (int)box.Top, (int)box.Right, (int)box.Bottom);

    private static int FindLineAbove(ImmutableArray<PrintedLine> lines, int page, double top)
    {
        var number = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Page < page || (lines[i].Page == page && lines[i].Baseline <= top))
            {
                number = i + 1;
            }
        }

        return number;
    }
}
