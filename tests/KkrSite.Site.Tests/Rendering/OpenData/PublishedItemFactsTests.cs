using System.Text.Json;
using System.Text.RegularExpressions;
using KkrSite.Site.Tests.Rendering.Feeds;
using KkrSite.Site.Tests.Rendering.StructuredData;
using KkrSite.TestTools;

namespace KkrSite.Site.Tests.Rendering.OpenData;

/// <summary>The facts of an item are the same in every format.</summary>
public sealed partial class PublishedItemFactsTests
{
    [Fact(Skip = TestMachine.NoSharedDocuments, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasSharedDocuments))]
    public void Every_item_of_the_real_documents_has_the_same_facts_in_every_format() =>
        EveryItemSaysTheSame(SampleSiteFiles.BuildRealDocuments(), items: 62, decisions: 19);

    [Fact]
    public void Every_item_of_the_full_sample_site_has_the_same_facts_in_every_format() =>
        EveryItemSaysTheSame(SampleSiteFiles.BuildFull(), items: 12, decisions: 5);

    private static void EveryItemSaysTheSame(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, int items, int decisions)
    {
        var rows = NodeScript
            .Run("ThirdPartyParsers/read-csv.mjs", new { csv = files.ReadText("data/beslutninger.csv") })
            .GetProperty("rows")
            .EnumerateArray()
            .ToDictionary(row => new Uri(row.GetProperty("url").GetString()!).AbsolutePath);
        var lines = files
            .ReadText("data/arkiv.jsonl")
            .TrimEnd('\n')
            .Split('\n')
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Where(line => line.GetProperty("type").GetString() == "punkt")
            .ToDictionary(line => line.GetProperty("url").GetString()!);
        var entries = FeedVerifier
            .GetEntries(
                ThirdPartyReaders
                    .ReadFeeds(new Dictionary<string, string> { ["feed.xml"] = files.ReadText("feed.xml") })
                    .GetProperty("feed.xml")
                    .GetProperty("feed")
            )
            .ToDictionary(entry => new Uri(entry.GetProperty("links")[0].GetProperty("href").GetString()!).AbsolutePath);
        string[] paths = [.. files.Keys.Where(path => IsItem().IsMatch(path)).Select(path => path[..^"index.json".Length])];

        paths.Length.ShouldBe(items);
        lines.Count.ShouldBe(items);
        rows.Count.ShouldBe(decisions);
        foreach (var path in paths)
        {
            var facts = PublishedItemFactsReader.ReadJson(files.ReadJson(path + "index.json"));

            InLetters(PublishedItemFactsReader.ReadPage(files.ReadPage(path))).ShouldBe(InLetters(facts), path);
            PublishedItemFactsReader.ReadJsonLd(JsonLdReader.ReadMainEntity(files, path)).ShouldBe(facts, path);
            PublishedItemFactsReader.ReadJson(lines["/" + path]).ShouldBe(facts, path);
            InLetters(PublishedItemFactsReader.ReadFeedEntry(entries["/" + path]))
                .ShouldBe(InLetters(InFeed(facts, files.ReadJson(path + "index.json"))), path);
            rows.ContainsKey("/" + path).ShouldBe(facts.Decision is not null, path);
            if (facts.Decision is not null)
            {
                PublishedItemFactsReader.ReadCsvRow(rows["/" + path]).ShouldBe(facts with { Attachments = "" }, path);
            }
        }
    }

    // A feed cannot be recalled, so it has less of a closed item than the page.
    private static PublishedItemFacts InFeed(PublishedItemFacts facts, JsonElement item) =>
        item.GetProperty("closed").GetBoolean() ? facts with { CaseNumbers = "", Caseworkers = "", Outcome = null } : facts;

    // Plain text has dashes, numbers and empty lines where a page has lists and paragraphs.
    private static PublishedItemFacts InLetters(PublishedItemFacts facts) =>
        facts with
        {
            Decision = facts.Decision is { } text ? string.Concat(ListNumber().Replace(text, "").Where(char.IsLetterOrDigit)) : null,
        };

    [GeneratedRegex("^moeder/[a-z-]+/[0-9-]+/punkt-[0-9-]+/index[.]json$")]
    private static partial Regex IsItem();

    [GeneratedRegex(@"^\s*\d+[.)]\s", RegexOptions.Multiline)]
    private static partial Regex ListNumber();
}
