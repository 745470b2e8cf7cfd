using System.Buffers;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Site.Output;
using KkrSite.Site.Rendering.Decisions;
using KkrSite.Site.Rendering.Links;
using KkrSite.Site.Rendering.Pages;
using KkrSite.Site.Rendering.PageViews;
using KkrSite.Theme.Pages.Decisions;

namespace KkrSite.Site.Pipelines.Pages;

/// <summary>
/// The register of decisions: its front page, and pages by year, council and outcome that work without script. Each page shows the
/// newest and links to the rest; only the pages of one council in one year and of one outcome in one year show all of theirs.
/// </summary>
public sealed class DecisionPipeline(MeetingArchive archive, PageBuilder pages, AssetAddresses assets) : Pipeline
{
    public override IEnumerable<SiteFile> Process()
    {
        var register = new DecisionRegister(archive);
        var views = new DecisionRegisterViewBuilder(register, pages, assets);
        yield return new RenderedFile(ArchiveAddresses.Decisions, output => pages.Render<DecisionRegisterPage>(views.BuildFront(), output))
        {
            Listing = FileListing.Page,
            LastChanged = ChangeDates.Newest(archive.Meetings),
        };
        yield return new RenderedFile(RegisterSubpageBuilder.CountsUrl, output => output.Write(RegisterCountsWriter.Write(register)))
        {
            Listing = FileListing.Unlisted,
        };
        foreach (var subpage in RegisterSubpageBuilder.Build(register))
        {
            yield return new RenderedFile(subpage.Url, output => pages.Render<DecisionListPage>(views.Build(subpage), output))
            {
                Listing = FileListing.Page,
                LastChanged = ChangeDates.Newest(subpage.Items),
            };
        }
    }
}
