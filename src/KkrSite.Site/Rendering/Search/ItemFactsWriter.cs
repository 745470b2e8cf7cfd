using System.Collections.Immutable;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Search.IndexFiles;

namespace KkrSite.Site.Rendering.Search;

/// <summary>Writes the facts of items that addresses, filters and the order by date need: meeting, number, topics and outcome.</summary>
internal static class ItemFactsWriter
{
    /// <summary>The name of the file of meetings, without its extension.</summary>
    public const string MeetingsName = "m";

    public static IEnumerable<IndexFile> Write(MeetingArchive archive, ImmutableArray<ItemEntry> items) =>
        [WriteMeetings(archive, items), WriteFacets(archive, items)];

    // Council, date and number of items of each meeting, and the numbers of the items: without these a browser knows no item's address,
    // so it would have to wait for them before it can ask for what it shows. A date is (year × 12 + month − 1) × 32 + day, or 0 where
    // there is no day; meetings are in chronological order, so the differences are small.
    private static IndexFile WriteMeetings(MeetingArchive archive, ImmutableArray<ItemEntry> items)
    {
        ByteStream councils = new(),
            dates = new(),
            counts = new();
        var places = archive.Councils.Select((entry, place) => (entry.Id, place)).ToDictionary(pair => pair.Id, pair => pair.place);
        var before = 0;
        foreach (var entry in archive.Meetings.Reverse().Where(entry => entry.Items.Length > 0))
        {
            var date = entry.Date;
            var number = (((date.Year * 12) + date.Month - 1) * 32) + (date.Day ?? 0);
            councils.WriteNumber(places[entry.Council.Id]);
            dates.WriteNumber(number - before);
            counts.WriteNumber(entry.Items.Length);
            before = number;
        }

        return StreamPacker.Pack(MeetingsName, councils, dates, counts, WriteNumbers(items));
    }

    // For each number the count of its parts, then the parts. Agendas are alike, so this compresses well.
    private static ByteStream WriteNumbers(ImmutableArray<ItemEntry> items)
    {
        var numbers = new ByteStream();
        foreach (var parts in items.Select(item => item.Number.Parts))
        {
            numbers.WriteNumber(parts.Length);
            foreach (var part in parts)
            {
                numbers.WriteNumber(part);
            }
        }

        return numbers;
    }

    // For each topic the differences between its items; for each item the index of its outcome plus one, or 0.
    private static IndexFile WriteFacets(MeetingArchive archive, ImmutableArray<ItemEntry> items)
    {
        ByteStream topics = new(),
            outcomes = new();
        var places = items.Select((item, place) => (item, place)).ToDictionary(pair => pair.item, pair => pair.place);
        foreach (var topic in archive.Topics)
        {
            var next = 0;
            topics.WriteNumber(topic.Items.Length);
            foreach (var place in topic.Items.Select(item => places[item]).Order())
            {
                topics.WriteNumber(place - next);
                next = place + 1;
            }
        }

        foreach (var item in items)
        {
            outcomes.WriteByte(item.Outcome is { } outcome ? OutcomeNames.Table.Words.IndexOf(OutcomeNames.For(outcome)) + 1 : 0);
        }

        return StreamPacker.Pack("k", topics, outcomes);
    }
}
