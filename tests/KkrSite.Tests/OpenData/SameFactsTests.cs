using System.Text.Json;
using System.Text.RegularExpressions;
using KkrSite.Tests.Following;
using KkrSite.Tests.SharedDocuments;

namespace KkrSite.Tests.OpenData;

/// <summary>However an item is read, as a page or by a program, it says the same.</summary>
public sealed partial class SameFactsTests
{
    [SharedFact]
    public void The_same_facts_in_HTML_JSON_JSON_LD_CSV_and_Atom_for_every_item_of_the_real_documents() =>
        EveryItemSaysTheSame(BuiltSite.OfRealDocuments(), items: 62, decisions: 19);

    [Fact]
    public void And_for_every_item_of_a_site_with_everything_that_content_may_hold() =>
        EveryItemSaysTheSame(BuiltSite.OfEverything(), items: 12, decisions: 5);

    private static void EveryItemSaysTheSame(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, int items, int decisions)
    {
        var rows = NodeScript.Run("ForeignParsers/read-csv.mjs", new { csv = files.Text("data/beslutninger.csv") }).GetProperty("rows").EnumerateArray()
            .ToDictionary(row => new Uri(row.GetProperty("url").GetString()!).AbsolutePath);
        var lines = files.Text("data/arkiv.jsonl").TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement)
            .Where(line => line.GetProperty("type").GetString() == "punkt").ToDictionary(line => line.GetProperty("url").GetString()!);
        var entries = FeedOracle.Entries(ForeignReaders.Feeds(new Dictionary<string, string> { ["feed.xml"] = files.Text("feed.xml") })
                .GetProperty("feed.xml").GetProperty("feed"))
            .ToDictionary(entry => new Uri(entry.GetProperty("links")[0].GetProperty("href").GetString()!).AbsolutePath);
        string[] paths = [.. files.Keys.Where(path => IsItem().IsMatch(path)).Select(path => path[..^"index.json".Length])];

        paths.Length.ShouldBe(items);
        lines.Count.ShouldBe(items);
        rows.Count.ShouldBe(decisions);
        foreach (var path in paths)
        {
            var facts = ReadItemFacts.OfDocument(files.Json(path + "index.json"));

            InLetters(ReadItemFacts.OfPage(files.Page(path))).ShouldBe(InLetters(facts), path);
            ReadItemFacts.OfLinkedData(LinkedData.ThingOfPage(files, path)).ShouldBe(facts, path);
            ReadItemFacts.OfDocument(lines["/" + path]).ShouldBe(facts, path);
            InLetters(ReadItemFacts.OfEntry(entries["/" + path])).ShouldBe(InLetters(InFeed(facts, files.Json(path + "index.json"))), path);
            rows.ContainsKey("/" + path).ShouldBe(facts.Decision is not null, path);
            if (facts.Decision is not null)
            {
                ReadItemFacts.OfRow(rows["/" + path]).ShouldBe(facts with { Attachments = "" }, path);
            }
        }
    }

    // A feed is sent out and cannot be called back: of a closed item it says less than the page.
    private static ItemFacts InFeed(ItemFacts facts, JsonElement item) => item.GetProperty("closed").GetBoolean()
        ? facts with { CaseNumbers = "", Caseworkers = "", Outcome = null }
        : facts;

    // A page shows lists as lists and paragraphs as paragraphs, where plain text has dashes, numbers and empty lines.
    private static ItemFacts InLetters(ItemFacts facts) => facts with
    {
        Decision = facts.Decision is { } text ? string.Concat(ListNumber().Replace(text, "").Where(char.IsLetterOrDigit)) : null,
    };

    [GeneratedRegex("^moeder/[a-z-]+/[0-9-]+/punkt-[0-9-]+/index[.]json$")]
    private static partial Regex IsItem();

    [GeneratedRegex(@"^\s*\d+[.)]\s", RegexOptions.Multiline)]
    private static partial Regex ListNumber();
}
