using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace KkrSite.Site.Tests.Rendering.Feeds;

/// <summary>The requirements of RFC 4287 beyond well-formed XML.</summary>
internal static partial class AtomValidator
{
    public static readonly XNamespace Namespace = "http://www.w3.org/2005/Atom";

    public static IEnumerable<string> Validate(XDocument document)
    {
        var feed = document.Root!;
        var entries = feed.Elements(Namespace + "entry").ToArray();
        return
        [
            .. feed.Name == Namespace + "feed" ? [] : (string[])["the root is no feed"],
            .. RequireOne(feed, "id"),
            .. RequireOne(feed, "title"),
            .. RequireOne(feed, "updated"),
            .. RequirePermanentId(feed),
            .. FindDuplicateAlternates(feed),
            .. GetLinks(feed, "self").Count() == 1 ? [] : (string[])["a feed needs one link to itself"],
            .. entries.SelectMany(ValidateEntry).Select((fault, place) => $"entry {place}: {fault}"),
            .. entries
                .GroupBy(entry => entry.Element(Namespace + "id")?.Value)
                .Where(same => same.Count() > 1)
                .Select(same => $"{same.Key} twice"),
            .. document
                .Descendants(Namespace + "updated")
                .Where(date => !Date().IsMatch(date.Value))
                .Select(date => $"'{date.Value}' is no RFC 3339 date"),
            .. GetValues(document, "link", "href")
                .Concat(GetValues(document, "category", "scheme"))
                .Where(IsRelative)
                .Select(url => $"'{url}' is not absolute"),
            .. GetValues(document, "category", "term").Where(string.IsNullOrEmpty).Select(_ => "a category without a term"),
            .. ((string[])["author", "contributor"])
                .SelectMany(role => document.Descendants(Namespace + role))
                .SelectMany(person => RequireOne(person, "name")),
        ];
    }

    private static IEnumerable<string> ValidateEntry(XElement entry) =>
        [
            .. RequireOne(entry, "id"),
            .. RequireOne(entry, "title"),
            .. RequireOne(entry, "updated"),
            .. RequireOne(entry, "author"),
            .. RequireOne(entry, "content"),
            .. RequirePermanentId(entry),
            .. FindDuplicateAlternates(entry),
            .. GetLinks(entry, "alternate").Any(link => (string?)link.Attribute("type") == "text/html") ? [] : (string[])["no page"],
            .. entry.Elements(Namespace + "summary").Count() > 1 ? (string[])["two summaries"] : [],
            .. (string?)entry.Element(Namespace + "content")?.Attribute("type") == "html" ? [] : (string[])["content that is not HTML"],
        ];

    private static string[] RequireOne(XElement element, string name) =>
        element.Elements(Namespace + name).Count() == 1 ? [] : [$"{element.Name.LocalName} needs one {name}"];

    private static string[] RequirePermanentId(XElement element) =>
        Id().IsMatch(element.Element(Namespace + "id")?.Value ?? "") ? [] : [$"{element.Name.LocalName} has no permanent id"];

    private static IEnumerable<string> FindDuplicateAlternates(XElement element) =>
        GetLinks(element, "alternate")
            .GroupBy(link => ((string?)link.Attribute("type"), (string?)link.Attribute("hreflang")))
            .Where(same => same.Count() > 1)
            .Select(same => $"two alternates of {same.Key}");

    private static IEnumerable<XElement> GetLinks(XElement element, string relation) =>
        element.Elements(Namespace + "link").Where(link => (string?)link.Attribute("rel") == relation);

    private static IEnumerable<string?> GetValues(XDocument document, string name, string attribute) =>
        document.Descendants(Namespace + name).Select(element => (string?)element.Attribute(attribute));

    private static bool IsRelative(string? url) =>
        !Uri.TryCreate(url, UriKind.Absolute, out var absolute) || absolute.Scheme is not ("https" or "http" or "mailto");

    [GeneratedRegex(@"\Aurn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\z")]
    private static partial Regex Id();

    [GeneratedRegex(@"\A\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)\z")]
    private static partial Regex Date();
}
