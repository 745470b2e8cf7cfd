using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using KkrSite.Archive.Model;

namespace KkrSite.Site.Tests.Rendering.OpenData;

/// <summary>Reads the facts of an item from each format in which it is published.</summary>
internal static partial class PublishedItemFactsReader
{
    public static PublishedItemFacts ReadJson(JsonElement item) =>
        new(
            Text(item, "number")!,
            Text(item, "title")!,
            Texts(item, "caseNumbers"),
            Texts(item, "caseworkers"),
            Text(item, "council")!,
            Text(item, "date")!,
            Text(item, "outcome"),
            Text(item, "decision"),
            PublishedItemFacts.Join(item.GetProperty("attachments").EnumerateArray().Select(attachment => Text(attachment, "title")))
        );

    public static PublishedItemFacts ReadJsonLd(JsonElement item) =>
        new(
            Text(item, "position")!,
            Text(item, "name")!,
            item.TryGetProperty("identifier", out _) ? Texts(item, "identifier") : "",
            Names(item, "contributor"),
            LastPart(Text(item.GetProperty("creator"), "url")!),
            Text(item.GetProperty("isPartOf"), "startDate")!.Split('T')[0],
            Text(item, "creativeWorkStatus"),
            Text(item, "abstract"),
            Names(item, "associatedMedia")
        );

    /// <summary>A row of the CSV file, which has no attachments.</summary>
    public static PublishedItemFacts ReadCsvRow(JsonElement row) =>
        new(
            Text(row, "number")!,
            Text(row, "title")!,
            Text(row, "caseNumbers")!,
            Text(row, "caseworkers")!,
            Text(row, "council")!,
            Text(row, "date")!,
            Text(row, "outcome") is { Length: > 0 } outcome ? outcome : null,
            Text(row, "decision"),
            ""
        );

    public static PublishedItemFacts ReadPage(IHtmlDocument page)
    {
        var heading = page.QuerySelector("h1")!;
        var number = heading.QuerySelector(".number")!.TextContent;
        var meeting = page.QuerySelector(".kicker a")!;
        var label = page.QuerySelector(".verdict .label:not(.tone-closed)")?.TextContent.ToLowerInvariant();
        return new PublishedItemFacts(
            number,
            heading.TextContent[number.Length..].Trim(),
            PublishedItemFacts.Join(Fact(page, "Sag").Select(fact => fact.TextContent)),
            PublishedItemFacts.Join(
                Fact(page, "Sagsbehandler")
                    .Concat(Fact(page, "Sagsbehandlere"))
                    .SelectMany(fact => fact.TextContent.Replace(" og ", ", ", StringComparison.Ordinal).Split(", "))
            ),
            meeting.GetAttribute("href")!.Split('/')[2],
            meeting.QuerySelector("time")!.GetAttribute("datetime")!,
            OutcomeNames.Table.Words.SingleOrDefault(word => word == label),
            page.QuerySelector(".text-section.decision .prose")?.TextContent,
            PublishedItemFacts.Join(page.QuerySelectorAll("section[aria-labelledby=bilagsliste] li").Select(TitleOf))
        );
    }

    /// <summary>An entry of a feed as feedsmith reads it; the decision is part of its content.</summary>
    public static PublishedItemFacts ReadFeedEntry(JsonElement entry)
    {
        var title = FeedTitle().Match(entry.GetProperty("title").GetProperty("value").GetString()!);
        var address = new Uri(entry.GetProperty("links")[0].GetProperty("href").GetString()!).AbsolutePath.Split('/');
        var content = new HtmlParser().ParseDocument(entry.GetProperty("content").GetProperty("value").GetString()!).Body!;
        return new PublishedItemFacts(
            title.Groups[1].Value,
            title.Groups[2].Value,
            Categories(entry, "/sager/"),
            Names(entry, "contributors"),
            address[2],
            address[3],
            Categories(entry, "/beslutninger/") is { Length: > 0 } outcome ? outcome : null,
            Under(content, "Beslutning") is { Length: > 0 } decision ? decision : null,
            PublishedItemFacts.Join(
                content.QuerySelectorAll("li").Where(line => HeadingOf(line.ParentElement!) == "Bilag").Select(line => line.TextContent)
            )
        );
    }

    private static string Categories(JsonElement entry, string scheme) =>
        entry.TryGetProperty("categories", out var categories)
            ? PublishedItemFacts.Join(
                categories
                    .EnumerateArray()
                    .Where(category => Text(category, "scheme")!.EndsWith(scheme, StringComparison.Ordinal))
                    .Select(category => Text(category, "term"))
            )
            : "";

    // The last is the link to the page.
    private static string Under(IElement content, string heading) =>
        string.Concat(
            content
                .Children.SkipLast(1)
                .Where(part => !IsHeading(part) && HeadingOf(part) == heading)
                .Select(part => part.TextContent + "\n")
        );

    private static string? HeadingOf(IElement part)
    {
        var before = part.PreviousElementSibling;
        while (before is not null && !IsHeading(before))
        {
            before = before.PreviousElementSibling;
        }

        return before?.TextContent;
    }

    private static bool IsHeading(IElement part) => part.LocalName is "h1" or "h2" or "h3";

    private static IEnumerable<IElement> Fact(IHtmlDocument page, string term) =>
        page.QuerySelectorAll(".facts dl > div")
            .Where(fact => fact.QuerySelector("dt")!.TextContent == term)
            .SelectMany(fact => fact.QuerySelectorAll("dd"));

    private static string TitleOf(IElement attachment)
    {
        attachment.QuerySelector(".note")?.Remove();
        return attachment.TextContent.Trim();
    }

    private static string LastPart(string url) => url.TrimEnd('/').Split('/')[^1];

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static string Texts(JsonElement element, string name) =>
        PublishedItemFacts.Join(element.GetProperty(name).EnumerateArray().Select(value => value.GetString()));

    private static string Names(JsonElement element, string name) =>
        element.TryGetProperty(name, out var values)
            ? PublishedItemFacts.Join(values.EnumerateArray().Select(value => Text(value, "name")))
            : "";

    // 3.5. Titel (KKR Midtjylland, 19. november 2024)
    [GeneratedRegex(@"^([0-9.]+)[.] (.*) [(]KKR [^()]*[)]$", RegexOptions.Singleline)]
    private static partial Regex FeedTitle();
}
