using System.Globalization;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Danish;
using KkrSite.Site.Output;
using KkrSite.Site.Rendering.Formatting;
using KkrSite.Site.Rendering.Links;
using KkrSite.Site.Rendering.Pages;
using KkrSite.Theme.Pages.Reference;
using KkrSite.Theme.Parts.Lists;

namespace KkrSite.Site.Pipelines.Pages;

/// <summary>The glossary: one page, by first letter.</summary>
public sealed class GlossaryPipeline(MeetingArchive archive, PageBuilder pages) : Pipeline
{
    public override IEnumerable<SiteFile> Process()
    {
        yield return new RenderedFile(ArchiveAddresses.Glossary, output => pages.Render<GlossaryPage>(BuildView(), output))
        {
            Listing = FileListing.Page,
        };
    }

    private GlossaryView BuildView() =>
        new(
            pages.BuildLayout(ArchiveAddresses.Glossary, PageTexts.Glossary, PageTexts.GlossaryDescription),
            DanishCounts.Format(archive.Content.Glossary.Length, CountedNouns.Abbreviation),
            [
                .. archive
                    .Content.Glossary.OrderBy(entry => entry.Term, DanishStringComparer.Instance)
                    .GroupBy(entry => StringInfo.GetNextTextElement(entry.Term).ToUpperInvariant())
                    .Select(letter => new EntryGroup<GlossaryTerm>(
                        "bogstav-" + UrlSlug.FromText(letter.Key),
                        letter.Key,
                        null,
                        [.. letter.Select(entry => new GlossaryTerm(GlossaryAddress.Fragment(entry.Term), entry.Term, entry.Meaning))]
                    )),
            ]
        );
}
