using System.Collections.Immutable;
using KkrSite.Import.Reading.Pdf.Layout;
using KkrSite.Import.Reading.Pdf.Pages;
using KkrSite.Import.Reading.Pdf.Tables;
using KkrSite.Import.Reading.Pdf.Tags;

namespace KkrSite.Import.Reading.Pdf;

/// <summary>The recipe from the pages of a PDF file to lines: what is text, in which order, and what its letters say about it.</summary>
internal sealed class InterpretPages
{
    public SourceText Interpret(ImmutableArray<PdfPage> pages)
    {
        // What is text, and in which order.
        var (upright, turned) = new KeepUpright().Keep(pages);
        var arrange = new ArrangePage(TrustedTags.Of(upright));
        ImmutableArray<PrintedLine> all = [.. upright.SelectMany(page => arrange.Arrange(page))];
        all = new PlaceLinks().Place(new FindRunningHeaders().Find(all, upright), upright);

        // What the text is: notes, rows, paragraphs, headings, lists.
        var measures = new MeasurePrint().Measure([.. all.Where(IsBody)]);
        (all, var titles) = new FindEndnotes().Find(new FindFootnotes(measures).Find(all, upright));
        var (rows, repeated) = new ContinueTables().Continue(new JoinRows().Join([.. all.Where(IsBody)]));
        var body = new FindColumnEdges().Find(rows);
        body = new LevelLists().Level(new RankHeadings(measures).Rank(new StartParagraphs(measures).Mark(body)));
        var lines = new WriteSourceLines().Write(PutBack(all, body));
        return new SourceText(lines, [])
        {
            SetAside =
            [
                .. titles.Select(line => new SetAside(line.Text, FindEndnotes.Reason, FirstOf(line.Page))),
                .. turned.Select(text => new SetAside(text.Text, KeepUpright.Reason, FirstOf(text.Page))),
                .. repeated.Select(line => new SetAside(line.Text, ContinueTables.Reason, FirstOf(line.Page))),
            ],
        };

        int FirstOf(int page) => lines.FirstOrDefault(line => line.Page >= page)?.Number ?? 0;
    }

    private static bool IsBody(PrintedLine line) => line.Format.Part != LinePart.RunningHeader;

    // Heads and feet stand where their page begins and ends.
    private static ImmutableArray<PrintedLine> PutBack(ImmutableArray<PrintedLine> all, ImmutableArray<PrintedLine> body)
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
}
