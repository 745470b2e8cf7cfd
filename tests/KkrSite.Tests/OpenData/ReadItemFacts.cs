using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using KkrSite.Archive.Model;

namespace KkrSite.Tests.OpenData;

/// <summary>Reads an item's facts out of each way in which it is published.</summary>
internal static class ReadItemFacts
{
    public static ItemFacts OfDocument(JsonElement item) => new(
        Text(item, "number")!,
        Text(item, "title")!,
        Texts(item, "caseNumbers"),
        Texts(item, "caseworkers"),
        Text(item, "council")!,
        Text(item, "date")!,
        Text(item, "outcome"),
        Text(item, "decision"),
        ItemFacts.Join(item.GetProperty("attachments").EnumerateArray().Select(attachment => Text(attachment, "title"))));

    public static ItemFacts OfLinkedData(JsonElement item) => new(
        Text(item, "position")!,
        Text(item, "name")!,
        item.TryGetProperty("identifier", out _) ? Texts(item, "identifier") : "",
        Names(item, "contributor"),
        LastPart(Text(item.GetProperty("creator"), "url")!),
        Text(item.GetProperty("isPartOf"), "startDate")!.Split('T')[0],
        Text(item, "creativeWorkStatus"),
        Text(item, "abstract"),
        Names(item, "associatedMedia"));

    /// <summary>A row has no attachments.</summary>
    public static ItemFacts OfRow(JsonElement row) => new(
        Text(row, "number")!,
        Text(row, "title")!,
        Text(row, "caseNumbers")!,
        Text(row, "caseworkers")!,
        Text(row, "council")!,
        Text(row, "date")!,
        Text(row, "outcome") is { Length: > 0 } outcome ? outcome : null,
        Text(row, "decision"),
        "");

    public static ItemFacts OfPage(IHtmlDocument page)
    {
        var heading = page.QuerySelector("h1")!;
        var number = heading.QuerySelector(".number")!.TextContent;
        var meeting = page.QuerySelector(".kicker a")!;
        var label = page.QuerySelector(".verdict .label:not(.tone-closed)")?.TextContent.ToLowerInvariant();
        return new ItemFacts(
            number,
            heading.TextContent[number.Length..].Trim(),
            ItemFacts.Join(Fact(page, "Sag").Select(fact => fact.TextContent)),
            ItemFacts.Join(Fact(page, "Sagsbehandler").Concat(Fact(page, "Sagsbehandlere"))
                .SelectMany(fact => fact.TextContent.Replace(" og ", ", ", StringComparison.Ordinal).Split(", "))),
            meeting.GetAttribute("href")!.Split('/')[2],
            meeting.QuerySelector("time")!.GetAttribute("datetime")!,
            OutcomeWords.All.SingleOrDefault(word => word == label),
            page.QuerySelector(".text-section.decision .prose")?.TextContent,
            ItemFacts.Join(page.QuerySelectorAll("section[aria-labelledby=bilagsliste] li").Select(TitleOf)));
    }

    private static IEnumerable<IElement> Fact(IHtmlDocument page, string term) => page.QuerySelectorAll(".facts dl > div")
        .Where(fact => fact.QuerySelector("dt")!.TextContent == term).SelectMany(fact => fact.QuerySelectorAll("dd"));

    private static string TitleOf(IElement attachment)
    {
        attachment.QuerySelector(".note")?.Remove();
        return attachment.TextContent.Trim();
    }

    private static string LastPart(string url) => url.TrimEnd('/').Split('/')[^1];

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static string Texts(JsonElement element, string name) => ItemFacts.Join(element.GetProperty(name).EnumerateArray().Select(value => value.GetString()));

    private static string Names(JsonElement element, string name) => element.TryGetProperty(name, out var values)
        ? ItemFacts.Join(values.EnumerateArray().Select(value => Text(value, "name")))
        : "";
}
