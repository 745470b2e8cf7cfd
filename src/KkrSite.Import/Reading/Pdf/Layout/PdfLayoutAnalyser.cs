using System.Collections.Immutable;
using KkrSite.Import.Lines;
using KkrSite.Import.Reading.Pdf.Layout.LineFormats;
using KkrSite.Import.Reading.Pdf.Layout.Lines;
using KkrSite.Import.Reading.Pdf.Layout.Tables;
using KkrSite.Import.Reading.Pdf.Pages;

namespace KkrSite.Import.Reading.Pdf.Layout;

/// <summary>Converts the pages of a PDF file to lines: finds the text, its reading order, and its structure from the print.</summary>
internal static class PdfLayoutAnalyser
{
    public static SourceText Analyse(ImmutableArray<PdfPage> pages)
    {
        // The text that can be seen, in reading order.
        var (visible, hidden) = HiddenTextRemover.Remove(pages);
        var (upright, rotated) = RotatedTextRemover.Remove(visible);
        var arranger = new PdfPageArranger(TrustedStructureTree.Read(upright));
        ImmutableArray<PrintedLine> all = [.. upright.SelectMany(page => arranger.Arrange(page))];
        all = PdfLinkAssigner.Assign(RunningHeaderFinder.Find(all, upright), upright);

        // The structure of the text: notes, table rows, paragraphs, headings, lists.
        var metrics = TypographyMeasurer.Measure([.. all.Where(IsBody)]);
        (all, var titles) = EndnoteFinder.Find(new PageFootnoteFinder(metrics).Find(all, upright));
        var (rows, repeated) = SplitTableJoiner.Join(TableRowJoiner.Join([.. all.Where(IsBody)]));
        var body = ColumnEdgeFinder.Find(rows);
        body = ListLevelAssigner.Assign(new HeadingLevelAssigner(metrics).Assign(new ParagraphStartFinder(metrics).Find(body)));
        var printed = InsertRunningHeaders(all, body);
        var lines = Convert(printed);
        return new SourceText(lines, [])
        {
            Excluded =
            [
                .. titles.Select(line => new ExcludedText(line.Text, DropReasons.NotesHeading, FindLineNumber(line.Page))),
                .. rotated.Select(text => new ExcludedText(text.Text, DropReasons.RotatedText, FindLineNumber(text.Page))),
                .. repeated.Select(line => new ExcludedText(line.Text, DropReasons.RepeatedTableHead, FindLineNumber(line.Page))),
            ],
            Omitted =
            [
                .. OmittedPartLocator.LocateHiddenTexts(hidden, printed),
                .. OmittedPartLocator.LocatePictures(pages, printed),
            ],
        };

        int FindLineNumber(int page) => lines.FirstOrDefault(line => line.Page >= page)?.Number ?? 0;
    }

    private static bool IsBody(PrintedLine line) => line.Format.Role != LineRole.RunningHeader;

    // Headers and footers come before and after the text of their page.
    private static ImmutableArray<PrintedLine> InsertRunningHeaders(ImmutableArray<PrintedLine> all, ImmutableArray<PrintedLine> body)
    {
        var headers = all.Where(line => !IsBody(line)).ToLookup(line => line.Page);
        var lines = ImmutableArray.CreateBuilder<PrintedLine>(all.Length);
        foreach (var page in all.Select(line => line.Page).Distinct())
        {
            var text = body.Where(line => line.Page == page).ToList();
            var top = text.Count == 0 ? double.MaxValue : text.Min(line => line.Baseline);
            lines.AddRange(headers[page].Where(line => line.Baseline <= top));
            lines.AddRange(text);
            lines.AddRange(headers[page].Where(line => line.Baseline > top));
        }

        return lines.ToImmutable();
    }

    private static ImmutableArray<SourceLine> Convert(ImmutableArray<PrintedLine> lines)
    {
        var source = ImmutableArray.CreateBuilder<SourceLine>(lines.Length);
        var (page, number) = (0, 0);
        foreach (var line in lines)
        {
            number++;
            source.Add(
                new SourceLine(line.Text + (line.EndsWithBlank ? " " : ""), number, line.Page, number > 1 && line.Page != page)
                {
                    Format = line.Format,
                }
            );
            page = line.Page;
        }

        return source.MoveToImmutable();
    }
}
