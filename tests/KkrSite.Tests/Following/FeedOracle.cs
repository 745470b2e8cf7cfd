using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;

namespace KkrSite.Tests.Following;

/// <summary>Compares the feeds of a site, as feedsmith reads them, with its archive.</summary>
internal static class FeedOracle
{
    public static void ShouldFollowTheArchive(FollowedSite site)
    {
        var files = site.FilesNamed("feed.xml");
        var read = ForeignReaders.Feeds(files);
        var expected = Expected(site.Archive);
        files.Keys.ShouldBe(expected.Keys.Append("rettelser/feed.xml"), ignoreOrder: true);
        foreach (var (path, text) in files)
        {
            read.GetProperty(path).GetProperty("faults").GetArrayLength().ShouldBe(0, path);
            text.ShouldNotContain("\r");
            text.ShouldStartWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xml:lang=\"da\"");
            AtomRules.Broken(XDocument.Parse(text)).ShouldBeEmpty(path);
            var feed = read.GetProperty(path).GetProperty("feed");
            feed.GetProperty("links").EnumerateArray().First(link => link.GetProperty("rel").GetString() == "self")
                .GetProperty("href").GetString().ShouldEndWith("/" + path);
            if (expected.TryGetValue(path, out var entries))
            {
                Entries(feed).Select(entry => entry.GetProperty("id").GetString()).ShouldBe(entries.Select(entry => Id(entry.Url, site)), path);
                foreach (var (found, entry) in Entries(feed).Zip(entries))
                {
                    Entry(found, entry, site);
                }
            }
        }
    }

    public static JsonElement[] Entries(JsonElement feed) => feed.TryGetProperty("entries", out var entries) ? [.. entries.EnumerateArray()] : [];

    private static Dictionary<string, (UrlPath Url, ItemEntry? Item)[]> Expected(MeetingArchive archive)
    {
        var feeds = new Dictionary<string, (UrlPath Url, ItemEntry? Item)[]>(StringComparer.Ordinal)
        {
            ["feed.xml"] = Meetings(archive.Meetings),
            ["beslutninger/feed.xml"] = Items(archive.Items.Where(item => item.Item.Decision is not null)),
        };
        foreach (var (page, entries) in archive.Councils.Select(entry => (entry.Url, Meetings(entry.Meetings)))
            .Concat(archive.Cases.Select(entry => (entry.Url, Items(entry.Items))))
            .Concat(archive.Topics.Select(entry => (entry.Url, Items(entry.Items)))))
        {
            feeds.Add(page.Value[1..] + "feed.xml", entries);
        }

        return feeds;
    }

    private static (UrlPath Url, ItemEntry? Item)[] Meetings(IEnumerable<MeetingEntry> meetings) =>
        [.. meetings.SelectMany(meeting => meeting.Items.Length == 0 ? [(meeting.Url, null)] : Items(meeting.Items))];

    private static (UrlPath Url, ItemEntry? Item)[] Items(IEnumerable<ItemEntry> items) => [.. items.Select(item => (item.Url, (ItemEntry?)item))];

    private static void Entry(JsonElement found, (UrlPath Url, ItemEntry? Item) entry, FollowedSite site)
    {
        Links(found, "alternate").ShouldBe([Absolute(entry.Url, site), Absolute(Addresses.Json(entry.Url), site)]);
        site.Files.Keys.ShouldContain(entry.Url.FilePath);
        if (entry.Item is { } item)
        {
            Item(found, item, site);
        }
    }

    private static void Item(JsonElement found, ItemEntry entry, FollowedSite site)
    {
        var item = entry.Item;
        Text(found, "title").ShouldStartWith($"{item.Number}. {item.Title} ({entry.Meeting.Council.Name}, ");
        Names(found, "authors", "name").ShouldBe([entry.Meeting.Council.Name]);
        var html = Text(found, "content");
        XDocument.Parse($"<div>{html}</div>").Descendants().ShouldNotBeEmpty();
        var shown = Words(new HtmlParser().ParseDocument(html).Body!.TextContent);
        if (item.IsClosed)
        {
            shown.ShouldBe("Lukketpunkt");
            Text(found, "summary").ShouldBe("Lukket punkt");
            found.TryGetProperty("categories", out _).ShouldBeFalse();
            found.TryGetProperty("contributors", out _).ShouldBeFalse();
            return;
        }

        Names(found, "contributors", "name").ShouldBe(item.Caseworkers);
        Names(found, "categories", "term").ShouldBe(
            [.. item.Cases.Select(number => number.ToString()), .. entry.Topics.Select(topic => topic.Id.Slug), .. Outcome(entry)]);
        Links(found, "enclosure").ShouldBe(item.Attachments.Select(attachment => attachment.File).OfType<string>().Select(file => Absolute(entry.Url, site)
            .Replace(entry.Url.Value, entry.Meeting.Url.Value, StringComparison.Ordinal) + file));
        Links(found, "related").ShouldBe(item.Attachments.Select(attachment => attachment.Url?.AbsoluteUri).OfType<string>());
        foreach (var text in item.Sections.Where(section => section.Kind is SectionKind.Decision or SectionKind.Recommendation).Select(section => section.Text)
            .Concat(item.Attachments.Select(attachment => attachment.Title)))
        {
            shown.ShouldContain(Words(text.Replace("– ", "", StringComparison.Ordinal)));
        }
    }

    private static IEnumerable<string> Outcome(ItemEntry entry) => entry.Outcome is { } outcome ? [OutcomeWords.Of(outcome)] : [];

    private static IEnumerable<string?> Links(JsonElement entry, string relation) => entry.GetProperty("links").EnumerateArray()
        .Where(link => link.GetProperty("rel").GetString() == relation).Select(link => link.GetProperty("href").GetString());

    private static IEnumerable<string?> Names(JsonElement entry, string list, string name) =>
        entry.TryGetProperty(list, out var found) ? found.EnumerateArray().Select(one => one.GetProperty(name).GetString()) : [];

    private static string Text(JsonElement entry, string name) => entry.GetProperty(name).GetProperty("value").GetString()!;

    // How lines are broken must not matter, that every word is there must.
    private static string Words(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != '–'));

    private static string Id(UrlPath url, FollowedSite site) => $"urn:uuid:{new PermanentIds(site.Archive.Content).Of(url)}";

    private static string Absolute(UrlPath url, FollowedSite site) => site.Archive.Content.Site.BaseUrl.AbsoluteUri + url.Value[1..];
}
