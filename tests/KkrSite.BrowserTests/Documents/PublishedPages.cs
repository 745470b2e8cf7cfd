using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using KkrSite.BrowserTests.Fixtures;

namespace KkrSite.BrowserTests.Documents;

/// <summary>Every page of a site as a parsed document, by its address.</summary>
internal static class PublishedPages
{
    private const string IndexFile = "index.html";

    /// <summary>The pages' addresses (<c>/moeder/</c>, <c>/404.html</c>) and their HTML, in order.</summary>
    public static IEnumerable<(string Path, string Html)> ReadSources(PublishedSite site) =>
        site
            .Files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal))
            .OrderBy(file => file.Key, StringComparer.Ordinal)
            .Select(file => (GetAddress(file.Key), System.Text.Encoding.UTF8.GetString(file.Value.Span)));

    public static IEnumerable<(string Path, IHtmlDocument Document)> Parse(PublishedSite site)
    {
        var parser = new HtmlParser();
        return ReadSources(site).Select(page => (page.Path, parser.ParseDocument(page.Html)));
    }

    /// <summary>What is wrong on any page of both sites, each with its page.</summary>
    public static string[] FindFaults(PublishedSites sites, Func<IHtmlDocument, IEnumerable<string>> faults) =>
        [.. sites.All.SelectMany(Parse).SelectMany(page => faults(page.Document).Select(fault => $"{page.Path}: {fault}"))];

    private static string GetAddress(string file) =>
        "/" + (file.EndsWith("/" + IndexFile, StringComparison.Ordinal) || file == IndexFile ? file[..^IndexFile.Length] : file);
}
