using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Rendering;
using KkrSite.Theme.Pages;

namespace KkrSite.Pipelines;

/// <summary>The pages of plain text: about, accessibility and the like.</summary>
public sealed class PlainPages : Pipeline
{
    public override IEnumerable<PlannedFile> Process(SiteContext site)
    {
        // The text of the page about open data stands on the page that is made for it.
        foreach (var page in site.Archive.Content.Pages.Where(page => Addresses.PlainPage(page.Slug) != Addresses.OpenData))
        {
            var url = Addresses.PlainPage(page.Slug);
            yield return new PlannedFile(url, () => site.Pages.Render<Theme.Pages.PlainPage>(View(page, url, site)), page.Location, FileListing.Page);
        }
    }

    private static PlainPageView View(Archive.Model.PlainPage page, UrlPath url, SiteContext site) => new(
        site.Frames.Frame(url, page.Title, page.Title),
        page.Title,
        site.Text.RenderAlone(page.Markdown) ?? default);
}
