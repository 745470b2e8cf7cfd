using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using KkrSite.BrowserTests.Published;

namespace KkrSite.BrowserTests.Documents;

/// <summary>
/// An oracle beside the build's own check, which scans text: here every document is parsed, and every address resolved as
/// browsers do it.
/// </summary>
[Collection(DocumentCollection.Name)]
public sealed class LinkTests(PublishedSites sites)
{
    private static readonly string[] Carriers = ["href", "src", "action", "poster", "data"];

    [Fact]
    public void Every_address_of_the_archive_leads_somewhere() => DeadEnds(sites.Archive).ShouldBeEmpty();

    [Fact]
    public void Every_address_of_the_full_site_leads_somewhere() => DeadEnds(sites.Full).ShouldBeEmpty();

    [Fact]
    public void Every_link_can_be_told_from_its_text() =>
        SitePages.Faults(sites, document => document.QuerySelectorAll("a[href]")
            .Where(link => string.IsNullOrWhiteSpace(link.TextContent) && !link.HasAttribute("aria-label") && link.QuerySelector("title") is null)
            .Select(link => link.OuterHtml)).ShouldBeEmpty();

    private static string[] DeadEnds(PublishedSite site)
    {
        var home = site.Home;
        var pages = SitePages.Parsed(site).ToDictionary(page => page.Path, page => page.Document, StringComparer.Ordinal);
        var redirects = Redirects(site);
        var faults = pages.SelectMany(page => Addresses(page.Value)
            .Select(address => (Page: page.Key, Address: address, Fault: FaultOf(new Uri(home, page.Key), address)))).ToArray();

        faults.Length.ShouldBeGreaterThan(pages.Count * 10, "the oracle must have found the links");
        return [.. faults.Where(found => found.Fault is not null).Select(found => $"{found.Page}: {found.Address}: {found.Fault}").Distinct()];

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

            return site.Has(path[1..]) || site.Has(target.AbsolutePath[1..]) ? null : "no such page or file";
        }
    }

    private static IEnumerable<string> Addresses(IHtmlDocument document) => Carriers
        .SelectMany(name => document.QuerySelectorAll($"[{name}]").Select(element => element.GetAttribute(name)!));

    private static Dictionary<string, string> Redirects(PublishedSite site) => System.Text.Encoding.UTF8.GetString(site.Files["_redirects"].Span)
        .Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' '))
        .Where(rule => rule[2] == "301").ToDictionary(rule => rule[0], rule => rule[1], StringComparer.Ordinal);
}
