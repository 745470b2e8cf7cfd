using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;

namespace KkrSite.Site.Tests.Rendering.Feeds;

/// <summary>Compares the feeds of a site, as feedsmith reads them, with its archive.</summary>
internal static class FeedVerifier
{
    public static void Verify(SampleSite site)
    {
        var files = site.ReadFiles("feed.xml");
        var read = ThirdPartyReaders.ReadFeeds(files);
        var expected = FindExpectedEntries(site.Archive);
        files.Keys.ShouldBe(expected.Keys.Append("rettelser/feed.xml"), ignoreOrder: true);
        foreach (var (path, text) in files)
        {
            read.GetProperty(path).GetProperty("faults").GetArrayLength().ShouldBe(0, path);
            text.ShouldNotContain("\r");
            text.ShouldStartWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xml:lang=\"da\"");
            AtomValidator.Validate(XDocument.Parse(text)).ShouldBeEmpty(path);
            var feed = read.GetProperty(path).GetProperty("feed");
            feed.GetProperty("links")
                .EnumerateArray()
                .First(link => link.GetProperty("rel").GetString() == "self")
                .GetProperty("href")
                .GetString()
                .ShouldEndWith("/" + path);
            if (expected.TryGetValue(path, out var entries))
            {
                GetEntries(feed)
                    .Select(entry => entry.GetProperty("id").GetString())
                    .ShouldBe(entries.Select(entry => Id(entry.Url, site)), path);
                foreach (var (found, entry) in GetEntries(feed).Zip(entries))
                {
                    VerifyEntry(found, entry, site);
                }
            }
        }
    }

    public static JsonElement[] GetEntries(JsonElement feed) =>
        feed.TryGetProperty("entries", out var entries) ? [.. entries.EnumerateArray()] : [];

    private static Dictionary<string, (UrlPath Url, ItemEntry? Item)[]> FindExpectedEntries(MeetingArchive archive)
    {
        var feeds = new Dictionary<string, (UrlPath Url, ItemEntry? Item)[]>(StringComparer.Ordinal)
        {
            ["feed.xml"] = ExpectMeetings(archive.Meetings),
            ["beslutninger/feed.xml"] = ExpectItems(archive.Items.Where(item => item.Decision is not null)),
        };
        foreach (
            var (page, entries) in archive
                .Councils.Select(entry => (entry.Url, ExpectMeetings(entry.Meetings)))
                .Concat(archive.Cases.Select(entry => (entry.Url, ExpectItems(entry.Items))))
                .Concat(archive.Topics.Select(entry => (entry.Url, ExpectItems(entry.Items))))
        )
        {
            feeds.Add(page.Value[1..] + "feed.xml", entries);
        }

        return feeds;
    }

    private static (UrlPath Url, ItemEntry? Item)[] ExpectMeetings(IEnumerable<MeetingEntry> meetings) =>
        [.. meetings.SelectMany(meeting => meeting.Items.Length == 0 ? [(meeting.Url, null)] : ExpectItems(meeting.Items))];

    private static (UrlPath Url, ItemEntry? Item)[] ExpectItems(IEnumerable<ItemEntry> items) =>
        [.. items.Select(item => (item.Url, (ItemEntry?)item))];

    private static void VerifyEntry(JsonElement found, (UrlPath Url, ItemEntry? Item) entry, SampleSite site)
    {
        ReadLinks(found, "alternate").ShouldBe([Absolute(entry.Url, site), Absolute(ArchiveAddresses.ForJson(entry.Url), site)]);
        site.Files.Keys.ShouldContain(entry.Url.FilePath);
        if (entry.Item is { } item)
        {
            VerifyItem(found, item, site);
        }
    }

    private static void VerifyItem(JsonElement found, ItemEntry entry, SampleSite site)
    {
        var item = entry.Record;
        ReadText(found, "title").ShouldStartWith($"{item.Number}. {item.Title} ({entry.Meeting.Council.Name}, ");
        ReadNames(found, "authors", "name").ShouldBe([entry.Meeting.Council.Name]);
        var html = ReadText(found, "content");
        XDocument.Parse($"<div>{html}</div>").Descendants().ShouldNotBeEmpty();
        var shown = RemoveWhiteSpace(new HtmlParser().ParseDocument(html).Body!.TextContent);
        if (item.IsClosed)
        {
            shown.ShouldBe("Lukketpunkt");
            ReadText(found, "summary").ShouldBe("Lukket punkt");
            found.TryGetProperty("categories", out _).ShouldBeFalse();
            found.TryGetProperty("contributors", out _).ShouldBeFalse();
            return;
        }

        ReadNames(found, "contributors", "name").ShouldBe(item.Caseworkers);
        ReadNames(found, "categories", "term")
            .ShouldBe([
                .. item.Cases.Select(number => number.ToString()),
                .. entry.Topics.Select(topic => topic.Id.Slug),
                .. Outcome(entry),
            ]);
        ReadLinks(found, "enclosure")
            .ShouldBe(
                item.Attachments.Select(attachment => attachment.Target)
                    .OfType<AttachedFile>()
                    .Select(file =>
                        Absolute(entry.Url, site).Replace(entry.Url.Value, entry.Meeting.Url.Value, StringComparison.Ordinal) + file.Path
                    )
            );
        ReadLinks(found, "related")
            .ShouldBe(item.Attachments.Select(attachment => attachment.Target).OfType<AttachedLink>().Select(link => link.Url.AbsoluteUri));
        foreach (
            var text in item
                .Sections.Where(section => section.Kind is SectionKind.Decision or SectionKind.Recommendation)
                .Select(section => section.Text)
                .Concat(item.Attachments.Select(attachment => attachment.Title))
        )
        {
            shown.ShouldContain(RemoveWhiteSpace(text.Replace("– ", "", StringComparison.Ordinal)));
        }
    }

    private static IEnumerable<string> Outcome(ItemEntry entry) => entry.Outcome is { } outcome ? [OutcomeNames.For(outcome)] : [];

    private static IEnumerable<string?> ReadLinks(JsonElement entry, string relation) =>
        entry
            .GetProperty("links")
            .EnumerateArray()
            .Where(link => link.GetProperty("rel").GetString() == relation)
            .Select(link => link.GetProperty("href").GetString());

    private static IEnumerable<string?> ReadNames(JsonElement entry, string list, string name) =>
        entry.TryGetProperty(list, out var found) ? found.EnumerateArray().Select(one => one.GetProperty(name).GetString()) : [];

    private static string ReadText(JsonElement entry, string name) => entry.GetProperty(name).GetProperty("value").GetString()!;

    // Line breaks may differ, words may not.
    private static string RemoveWhiteSpace(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != '–'));

    private static string Id(UrlPath url, SampleSite site) => $"urn:uuid:{new PermanentIds(site.Archive.Content).For(url)}";

    private static string Absolute(UrlPath url, SampleSite site) => site.Archive.Content.Site.BaseUrl.AbsoluteUri + url.Value[1..];
}
