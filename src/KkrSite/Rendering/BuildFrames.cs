using System.Collections.Immutable;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Rendering.StructuredData;
using KkrSite.Theme.Layouts;
using KkrSite.Theme.Parts;

namespace KkrSite.Rendering;

/// <summary>Makes what stands around a page: titles, navigation, breadcrumbs, footer.</summary>
public sealed class BuildFrames
{
    private readonly MeetingArchive archive;
    private readonly DescribePages describe;
    private readonly SiteView site;
    private readonly ImmutableArray<Link> navigation;

    public BuildFrames(MeetingArchive archive, DescribePages describe, AssetAddresses assets)
    {
        this.archive = archive;
        this.describe = describe;
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
            [.. FooterLinks(archive), new Link(Texts.Corrections, Addresses.Corrections.Value)])
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
    public PageFrame Frame(UrlPath url, string title, string description, params ReadOnlySpan<Link> above) => describe.Describe(new PageFrame
    {
        Site = site,
        Title = title,
        Description = description,
        CanonicalUrl = describe.Absolute(url),
        Navigation = [.. navigation.Select(link => new NavigationItem(link.Text, link.Url, url.Value.StartsWith(link.Url, StringComparison.Ordinal)))],
        Breadcrumbs = url == UrlPath.Root ? [] : [new Link(Texts.Home, Addresses.Home.Value), .. above],
        IsIndexed = IsIndexed,
        Updated = archive.Content.Site.Updated is { } updated ? DanishDates.View(updated) : null,
    });

    // The page about open data is always there, whether or not an editor has written a text for it.
    private static IEnumerable<Link> FooterLinks(MeetingArchive archive) => archive.Content.Pages
        .Select(page => (Url: Addresses.PlainPage(page.Slug), page.Title))
        .Where(page => page.Url != Addresses.OpenData)
        .Append((Url: Addresses.OpenData, Title: Texts.OpenData))
        .OrderBy(page => page.Url)
        .Select(page => new Link(page.Title, page.Url.Value));

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
