using System.Collections.Immutable;
using KkrSite.Import.Reading.Pdf.Pages;

namespace KkrSite.Import.Reading.Pdf.Tags;

/// <summary>The structure tree of a document, if it covers the text and really parts it.</summary>
internal static class TrustedTags
{
    private const int MostCharactersOfBlock = 6000;

    public static IReadOnlyDictionary<(int Page, string Mark), PrintedBlock> Of(ImmutableArray<PdfPage> pages)
    {
        var tags = new ReadTags().Read(pages);
        var runs = pages.SelectMany(page => page.Runs.Where(run => !run.IsBlank && !run.Artifact)
            .Select(run => (run.Text.Length, Block: run.Mark is { } mark ? tags.GetValueOrDefault((page.Page, mark)) : null))).ToList();
        var all = runs.Sum(run => (long)run.Length);
        var covered = runs.Where(run => run.Block is not null).Sum(run => (long)run.Length);
        var largest = runs.Where(run => run.Block is { IsLoose: false }).GroupBy(run => run.Block!.Order).Select(block => block.Sum(run => run.Length)).DefaultIfEmpty().Max();
        return covered * 10 >= all * 9 && largest <= MostCharactersOfBlock ? tags : ImmutableDictionary<(int, string), PrintedBlock>.Empty;
    }
}
