using System.Collections.Immutable;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Site.Rendering.Formatting;
using KkrSite.Site.Rendering.Links;
using KkrSite.Theme.Layouts;
using KkrSite.Theme.Parts.Inlines;

namespace KkrSite.Site.Rendering.Pages;

/// <summary>The parts of a page outside its content: titles, navigation, breadcrumbs, footer.</summary>
public sealed class PageLayoutBuilder
{
    private readonly MeetingArchive archive;
    private readonly BaseAddress address;
    private readonly SiteView site;
    private readonly ImmutableArray<Link> navigation;

    public PageLayoutBuilder(MeetingArchive archive, BaseAddress address, AssetAddresses assets)
    {
        this.archive = archive;
        this.address = address;
        var settings = archive.Content.Site;
        site = new SiteView
        {
            Title = settings.Title,
            Description = settings.Description,
            Publisher = settings.Publisher,
            Contact = settings.Contact,
            Licence = settings.Licence is { } licence
                ? new Link(licence.Title ?? licence.Url.OriginalString, licence.Url.OriginalString)
                : null,
            Stylesheet = assets.Stylesheet.Value,
            Script = assets.Script.Value,
            PreloadFonts = [.. assets.PreloadFonts.Select(font => font.Value)],
            FooterLinks = [.. BuildFooterLinks(archive), new Link(LayoutTexts.Corrections, ArchiveAddresses.Corrections.Value)],
            Icon = assets.Icon.Value,
            HomeUrl = ArchiveAddresses.Home.Value,
            SearchUrl = ArchiveAddresses.Search.Value,
            SearchDescriptionUrl = ArchiveAddresses.SearchDescription.Value,
        };
        navigation = [.. BuildNavigation()];
    }

    /// <summary>Whether search engines may show the pages.</summary>
    public bool IsIndexed { get; init; } = true;

    /// <param name="title">The page's own, without the site's.</param>
    /// <param name="parents">The pages between the front page and this one.</param>
    public PageLayoutView Build(UrlPath url, string title, string description, params ReadOnlySpan<Link> parents) =>
        new()
        {
            Site = site,
            Title = title,
            Description = description,
            CanonicalUrl = address.Absolute(url),
            Navigation =
            [
                .. navigation.Select(link => new NavigationItem(
                    link.Text,
                    link.Url,
                    url.Value.StartsWith(link.Url, StringComparison.Ordinal)
                )),
            ],
            Breadcrumbs = url == UrlPath.Root ? [] : [new Link(PageTexts.Home, ArchiveAddresses.Home.Value), .. parents],
            IsIndexed = IsIndexed,
            Updated = archive.Content.Site.Updated is { } updated ? MeetingDateFormatter.BuildView(updated) : null,
        };

    // The page about open data is always there, whether or not an editor has written a text for it.
    private static IEnumerable<Link> BuildFooterLinks(MeetingArchive archive) =>
        archive
            .Content.Pages.Select(page => (Url: ArchiveAddresses.ForPlainPage(page.Slug), page.Title))
            .Where(page => page.Url != ArchiveAddresses.OpenData)
            .Append((Url: ArchiveAddresses.OpenData, Title: PageTexts.OpenData))
            .OrderBy(page => page.Url)
            .Select(page => new Link(page.Title, page.Url.Value));

    // Lists without entries are left out.
    private IEnumerable<Link> BuildNavigation()
    {
        yield return new Link(PageTexts.Meetings, ArchiveAddresses.Meetings.Value);
        if (archive.Cases.Length > 0)
        {
            yield return new Link(PageTexts.Cases, ArchiveAddresses.Cases.Value);
        }

        if (archive.Topics.Length > 0)
        {
            yield return new Link(PageTexts.Topics, ArchiveAddresses.Topics.Value);
        }

        if (archive.Items.Any(entry => entry.Decision is not null))
        {
            yield return new Link(PageTexts.Decisions, ArchiveAddresses.Decisions.Value);
        }

        yield return new Link(PageTexts.Councils, ArchiveAddresses.Councils.Value);
        if (archive.Content.Glossary.Length > 0)
        {
            yield return new Link(PageTexts.Glossary, ArchiveAddresses.Glossary.Value);
        }
    }
}
