using System.Collections.Immutable;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Search.Files;

namespace KkrSite.Rendering.Search;

/// <summary>Writes of each item what addresses, filters and order by date need: its meeting, its number, its topics and its outcome.</summary>
internal static class WriteItemFacts
{
    public static IEnumerable<IndexFile> Of(MeetingArchive archive, ImmutableArray<ItemEntry> items, int numbersPerFile) =>
        [Meetings(archive), .. items.Chunk(numbersPerFile).Select(Numbers), Facets(archive, items)];

    // Council, date and number of items of each meeting. A date is (year × 12 + month − 1) × 32 + day, or 0 where there is no day;
    // meetings come in order of time, so their distances are small.
    private static IndexFile Meetings(MeetingArchive archive)
    {
        ByteStream councils = new(), dates = new(), counts = new();
        var places = archive.Councils.Select((entry, place) => (entry.Council.Id, place)).ToDictionary(pair => pair.Id, pair => pair.place);
        var before = 0;
        foreach (var entry in archive.Meetings.Reverse().Where(entry => entry.Items.Length > 0))
        {
            var date = entry.Meeting.Date;
            var number = (((date.Year * 12) + date.Month - 1) * 32) + (date.Day ?? 0);
            councils.Number(places[entry.Council.Id]);
            dates.Number(number - before);
            counts.Number(entry.Items.Length);
            before = number;
        }

        return PackStreams.Pack("m", councils, dates, counts);
    }

    // The parts of each number: how many, then each. Agendas are much alike, so this packs to almost nothing.
    private static IndexFile Numbers(ItemEntry[] items, int file)
    {
        var numbers = new ByteStream();
        foreach (var parts in items.Select(item => item.Item.Number.Parts))
        {
            numbers.Number(parts.Length);
            foreach (var part in parts)
            {
                numbers.Number(part);
            }
        }

        return PackStreams.Pack($"n{file}", numbers);
    }

    // Topic after topic, the distances between its items; and for each item its outcome's place among the words, from 1, or 0.
    private static IndexFile Facets(MeetingArchive archive, ImmutableArray<ItemEntry> items)
    {
        ByteStream topics = new(), outcomes = new();
        var places = items.Select((item, place) => (item, place)).ToDictionary(pair => pair.item, pair => pair.place);
        foreach (var topic in archive.Topics)
        {
            var next = 0;
            topics.Number(topic.Items.Length);
            foreach (var place in topic.Items.Select(item => places[item]).Order())
            {
                topics.Number(place - next);
                next = place + 1;
            }
        }

        foreach (var item in items)
        {
            outcomes.Byte(item.Outcome is { } outcome ? OutcomeWords.All.IndexOf(OutcomeWords.Of(outcome)) + 1 : 0);
        }

        return PackStreams.Pack("k", topics, outcomes);
    }
}
