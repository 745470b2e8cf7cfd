using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Rendering;
using KkrSite.Theme.Pages;
using KkrSite.Theme.Parts;

namespace KkrSite.Pipelines;

/// <summary>What servers answer with at an address that the archive does not have.</summary>
public sealed class NotFound : Pipeline
{
    private static readonly UrlPath Url = UrlPath.Parse("/404.html");

    public override IEnumerable<PlannedFile> Process(SiteContext site)
    {
        yield return new PlannedFile(Url, () => site.Pages.Render<NotFoundPage>(View(site)), Listing: FileListing.Machinery);
    }

    private static NotFoundView View(SiteContext site)
    {
        var frame = site.Frames.Frame(Url, Texts.NotFound, Texts.NotFoundDescription);
        return new NotFoundView(
            frame with { IsIndexed = false, HasAddress = false },
            [new Link(Texts.Home, Addresses.Home.Value), .. frame.Navigation.Select(item => new Link(item.Text, item.Url))]);
    }
}
