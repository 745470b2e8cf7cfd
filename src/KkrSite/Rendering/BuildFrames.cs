using System.Collections.Immutable;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Theme.Layouts;
using KkrSite.Theme.Parts;

namespace KkrSite.Rendering;

/// <summary>Makes what stands around a page: titles, navigation, breadcrumbs, footer.</summary>
public sealed class BuildFrames
{
    private readonly MeetingArchive archive;
    private readonly Uri baseUrl;
    private readonly SiteView site;
    private readonly ImmutableArray<Link> navigation;

    public BuildFrames(MeetingArchive archive, Uri baseUrl, AssetAddresses assets)
    {
        this.archive = archive;
        this.baseUrl = baseUrl;
        var settings = archive.Content.Site;
        site = new SiteView(
            settings.Title,
            settings.Description,
            settings.Publisher,
            settings.Contact,
            settings.Licence is { } licence ? new Link(licence.Title ?? licence.Url.OriginalString, licence.Url.OriginalString) : null,
            assets.Stylesheet.Value,
            assets.Script.Value,
            [.. assets.PreloadFonts.Select(font => font.Value)],
            [.. archive.Content.Pages.OrderBy(page => page.Slug, StringComparer.Ordinal)
                .Select(page => new Link(page.Title, Addresses.PlainPage(page.Slug).Value)),
                new Link(Texts.Corrections, Addresses.Corrections.Value)])
        {
            Icon = assets.Icon.Value,
            HomeUrl = Addresses.Home.Value,
            SearchUrl = Addresses.Search.Value,
            SearchDescriptionUrl = Addresses.SearchDescription.Value,
        };
        navigation = [.. Navigation()];
    }

    /// <summary>Whether search engines may show the pages.</summary>
    public bool IsIndexed { get; init; } = true;

    /// <param name="title">The page's own, without the site's.</param>
    /// <param name="above">The pages between the front page and this one.</param>
    public PageFrame Frame(UrlPath url, string title, string description, params ReadOnlySpan<Link> above) => new()
    {
        Site = site,
        Title = title,
        Description = description,
        CanonicalUrl = new Uri(baseUrl, url.Value[1..]).AbsoluteUri,
        Navigation = [.. navigation.Select(link => new NavigationItem(link.Text, link.Url, url.Value.StartsWith(link.Url, StringComparison.Ordinal)))],
        Breadcrumbs = url == UrlPath.Root ? [] : [new Link(Texts.Home, Addresses.Home.Value), .. above],
        IsIndexed = IsIndexed,
        Updated = archive.Content.Site.Updated is { } updated ? DanishDates.View(updated) : null,
    };

    // A way is shown only where something stands at its end.
    private IEnumerable<Link> Navigation()
    {
        yield return new Link(Texts.Meetings, Addresses.Meetings.Value);
        if (archive.Cases.Length > 0)
        {
            yield return new Link(Texts.Cases, Addresses.Cases.Value);
        }

        if (archive.Topics.Length > 0)
        {
            yield return new Link(Texts.Topics, Addresses.Topics.Value);
        }

        if (archive.Items.Any(entry => entry.Item.Decision is not null))
        {
            yield return new Link(Texts.Decisions, Addresses.Decisions.Value);
        }

        yield return new Link(Texts.Councils, Addresses.Councils.Value);
        if (archive.Content.Glossary.Length > 0)
        {
            yield return new Link(Texts.Glossary, Addresses.Glossary.Value);
        }
    }
}
