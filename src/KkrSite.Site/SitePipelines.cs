using System.Collections.Immutable;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Reading.Files;
using KkrSite.Site.Pipelines;
using KkrSite.Site.Pipelines.Files;
using KkrSite.Site.Pipelines.Pages;
using KkrSite.Site.Rendering.Links;
using KkrSite.Site.Rendering.Pages;
using KkrSite.Site.Rendering.Prose;
using KkrSite.Site.Rendering.References;
using KkrSite.Site.Rendering.Search;

namespace KkrSite.Site;

/// <summary>Creates the pipelines of a site with what each works from.</summary>
internal static class SitePipelines
{
    /// <param name="plan">Gets the files of each pipeline when it has been processed; some pipelines read it.</param>
    public static ImmutableArray<Pipeline> Create(MeetingArchive archive, InputFolder input, SiteOptions options, SitePlan plan)
    {
        var address = new BaseAddress(options.BaseUrl);
        var assets = new AssetAddresses();
        var pages = new PageBuilder(archive, address, assets, options.IsIndexed);
        var markdown = new MarkdownRenderer(new ReferenceFinder(archive));
        var texts = new MeetingTextCaches(archive, markdown);
        var searchIndex = new LazySearchIndex(archive);
        return
        [
            new AssetPipeline(assets),
            new OpenDataPipeline(archive, pages, markdown, address, plan),
            new HomePipeline(archive, pages),
            new MeetingListPipeline(archive, pages),
            new MeetingPipeline(archive, pages, markdown, address, texts),
            new AgendaItemPipeline(archive, pages, address, texts, searchIndex),
            new CasePipeline(archive, pages, markdown, address),
            new TopicPipeline(archive, pages, markdown, address),
            new DecisionPipeline(archive, pages, assets),
            new CouncilPipeline(archive, pages, markdown),
            new GlossaryPipeline(archive, pages),
            new CorrectionPipeline(archive, pages),
            new FeedPipeline(archive, address, assets),
            new CalendarPipeline(archive, address),
            new SearchPagePipeline(archive, pages, assets, address, searchIndex),
            new SearchIndexPipeline(searchIndex, assets),
            new PlainPagePipeline(archive, pages, markdown),
            new DiagnosticPipeline(archive, pages, markdown),
            new NotFoundPipeline(pages),
            new AttachmentPipeline(archive, input),
            new RedirectPipeline(archive, pages, plan),
            new HeaderPipeline(options.IsIndexed),
            new SecurityContactPipeline(archive, address),
            new SitemapPipeline(archive, address, options.IsIndexed, plan),
        ];
    }
}

/// <summary>How the site is published.</summary>
/// <param name="BaseUrl">With a trailing slash.</param>
/// <param name="IsIndexed">Whether search engines may show it.</param>
internal sealed record SiteOptions(Uri BaseUrl, bool IsIndexed);
