using System.Collections.Immutable;
using KkrSite.Import.Reading.Pdf.Layout;
using KkrSite.Import.Reading.Pdf.Pages;
using KkrSite.Import.Reading.Pdf.Tags;
using KkrSite.Import.Results;

namespace KkrSite.Import.Reading.Pdf;

/// <summary>The recipe from a PDF file to lines: what stands where, in which order, and what the letters say about it.</summary>
internal sealed class ReadPdf
{
    public PdfReading Read(ReadOnlyMemory<byte> bytes, CancellationToken stop = default)
    {
        if (PdfBytes.ProblemOf(bytes.Span) is { } broken)
        {
            return new PdfReading([], [], broken);
        }

        var answer = new RunPdfScript().Run([new PdfRequest(bytes, null, Layout: true)], stop)[0];
        return answer.Problem is { } problem ? new PdfReading([], [], problem) : Read(answer.Pages);
    }

    /// <summary>The same for pages that are already there.</summary>
    public PdfReading Read(ImmutableArray<PdfPage> pages)
    {
        if (JudgeText.ProblemOf(pages) is { } problem)
        {
            return new PdfReading([], [], problem);
        }

        // What is text, and in which order.
        var (upright, turned) = new KeepUpright().Keep(pages);
        var arrange = new ArrangePage(TrustedTags.Of(upright));
        ImmutableArray<PrintedLine> all = [.. upright.SelectMany(page => arrange.Arrange(page))];
        all = new PlaceLinks().Place(new FindRunningHeaders().Find(all, upright), upright);

        // What the text is: notes, rows, paragraphs, headings, lists.
        var measures = new MeasurePrint().Measure([.. all.Where(IsBody)]);
        all = new FindFootnotes(measures).Find(all, upright);
        var body = new FindColumnEdges().Find(new JoinRows().Join([.. all.Where(IsBody)]));
        body = new LevelLists().Level(new RankHeadings(measures).Rank(new StartParagraphs(measures).Mark(body)));
        return new PdfReading(new WriteSourceLines().Write(PutBack(all, body)), turned, null);
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
