using AngleSharp.Html.Dom;
using KkrSite.BrowserTests.Fixtures;

namespace KkrSite.BrowserTests.Documents;

/// <summary>
/// An independent check beside the build's own, which scans text: here every document is parsed, and every address resolved as
/// browsers resolve it.
/// </summary>
[Collection(DocumentCollection.Name)]
public sealed class PageLinkTests(PublishedSites sites)
{
    private static readonly string[] AddressAttributes = ["href", "src", "action", "poster", "data"];

    [Fact]
    public void Every_link_of_the_archive_has_an_existing_target() => FindDeadLinks(sites.Archive).ShouldBeEmpty();

    [Fact]
    public void Every_link_of_the_full_site_has_an_existing_target() => FindDeadLinks(sites.Full).ShouldBeEmpty();

    [Fact]
    public void Every_link_has_text_or_an_accessible_name() =>
        PublishedPages
            .FindFaults(sites, document =>
                document
                    .QuerySelectorAll("a[href]")
                    .Where(link =>
                        string.IsNullOrWhiteSpace(link.TextContent)
                        && !link.HasAttribute("aria-label")
                        && link.QuerySelector("title") is null
                    )
                    .Select(link => link.OuterHtml)
            )
            .ShouldBeEmpty();

    private static string[] FindDeadLinks(PublishedSite site)
    {
        var home = site.PublicAddress;
        var pages = PublishedPages.Parse(site).ToDictionary(page => page.Path, page => page.Document, StringComparer.Ordinal);
        var redirects = ReadRedirects(site);
        var faults = pages
            .SelectMany(page =>
                FindAddresses(page.Value)
                    .Select(address => (Page: page.Key, Address: address, Fault: FaultOf(new Uri(home, page.Key), address)))
            )
            .ToArray();

        faults.Length.ShouldBeGreaterThan(pages.Count * 10, "the oracle must have found the links");
        return
        [
            .. faults.Where(found => found.Fault is not null).Select(found => $"{found.Page}: {found.Address}: {found.Fault}").Distinct(),
        ];

        string? FaultOf(Uri from, string address)
        {
            if (!Uri.TryCreate(from, address, out var target))
            {
                return "no address";
            }

            if (target.Host != home.Host || target.Scheme is "mailto")
            {
                return target.Scheme is "https" or "http" or "mailto" ? null : "a scheme that readers cannot follow";
            }

            var path = Uri.UnescapeDataString(target.AbsolutePath);
            path = redirects.GetValueOrDefault(path, path);
            if (pages.TryGetValue(path, out var page))
            {
                var id = Uri.UnescapeDataString(target.Fragment.TrimStart('#'));
                return id.Length == 0 || page.GetElementById(id) is not null ? null : "no such place on the page";
            }

            return site.Contains(path[1..]) || site.Contains(target.AbsolutePath[1..]) ? null : "no such page or file";
        }
    }

    private static IEnumerable<string> FindAddresses(IHtmlDocument document) =>
        AddressAttributes.SelectMany(name => document.QuerySelectorAll($"[{name}]").Select(element => element.GetAttribute(name)!));

    private static Dictionary<string, string> ReadRedirects(PublishedSite site) =>
        System
            .Text.Encoding.UTF8.GetString(site.Files["_redirects"].Span)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' '))
            .Where(rule => rule[2] == "301")
            .ToDictionary(rule => rule[0], rule => rule[1], StringComparer.Ordinal);
}
