using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace KkrSite.Tests.Following;

/// <summary>What RFC 4287 demands of a feed, beyond that it is XML.</summary>
internal static partial class AtomRules
{
    public static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static IEnumerable<string> Broken(XDocument document)
    {
        var feed = document.Root!;
        var entries = feed.Elements(Atom + "entry").ToArray();
        return
        [
            .. feed.Name == Atom + "feed" ? [] : (string[])["the root is no feed"],
            .. Once(feed, "id"), .. Once(feed, "title"), .. Once(feed, "updated"), .. Identity(feed), .. Alternates(feed),
            .. Links(feed, "self").Count() == 1 ? [] : (string[])["a feed needs one link to itself"],
            .. entries.SelectMany(Entry).Select((fault, place) => $"entry {place}: {fault}"),
            .. entries.GroupBy(entry => entry.Element(Atom + "id")?.Value).Where(same => same.Count() > 1).Select(same => $"{same.Key} twice"),
            .. document.Descendants(Atom + "updated").Where(date => !Date().IsMatch(date.Value))
                .Select(date => $"'{date.Value}' is no RFC 3339 date"),
            .. Values(document, "link", "href").Concat(Values(document, "category", "scheme")).Where(IsRelative)
                .Select(url => $"'{url}' is not absolute"),
            .. Values(document, "category", "term").Where(string.IsNullOrEmpty).Select(_ => "a category without a term"),
            .. ((string[])["author", "contributor"]).SelectMany(role => document.Descendants(Atom + role))
                .SelectMany(person => Once(person, "name")),
        ];
    }

    private static IEnumerable<string> Entry(XElement entry) =>
    [
        .. Once(entry, "id"), .. Once(entry, "title"), .. Once(entry, "updated"), .. Once(entry, "author"), .. Once(entry, "content"),
        .. Identity(entry), .. Alternates(entry),
        .. Links(entry, "alternate").Any(link => (string?)link.Attribute("type") == "text/html") ? [] : (string[])["no page"],
        .. entry.Elements(Atom + "summary").Count() > 1 ? (string[])["two summaries"] : [],
        .. (string?)entry.Element(Atom + "content")?.Attribute("type") == "html" ? [] : (string[])["content that is not HTML"],
    ];

    private static string[] Once(XElement element, string name) =>
        element.Elements(Atom + name).Count() == 1 ? [] : [$"{element.Name.LocalName} needs one {name}"];

    private static string[] Identity(XElement element) =>
        Id().IsMatch(element.Element(Atom + "id")?.Value ?? "") ? [] : [$"{element.Name.LocalName} has no permanent id"];

    private static IEnumerable<string> Alternates(XElement element) => Links(element, "alternate")
        .GroupBy(link => ((string?)link.Attribute("type"), (string?)link.Attribute("hreflang")))
        .Where(same => same.Count() > 1).Select(same => $"two alternates of {same.Key}");

    private static IEnumerable<XElement> Links(XElement element, string relation) =>
        element.Elements(Atom + "link").Where(link => (string?)link.Attribute("rel") == relation);

    private static IEnumerable<string?> Values(XDocument document, string name, string attribute) =>
        document.Descendants(Atom + name).Select(element => (string?)element.Attribute(attribute));

    private static bool IsRelative(string? url) =>
        !Uri.TryCreate(url, UriKind.Absolute, out var absolute) || absolute.Scheme is not ("https" or "http" or "mailto");

    [GeneratedRegex(@"\Aurn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\z")]
    private static partial Regex Id();

    [GeneratedRegex(@"\A\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)\z")]
    private static partial Regex Date();
}
