using System.Collections.Immutable;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Search.Lunr;

namespace KkrSite.Rendering.Search;

/// <summary>What of an item is searched, field by field as <see cref="SearchFields.OfTexts"/> has them.</summary>
internal static class SearchDocuments
{
    /// <summary>
    /// Oldest meeting first: an item keeps its place when meetings are added, so that most files of the index stay as they are
    /// and readers' browsers need not fetch them again.
    /// </summary>
    public static ImmutableArray<ItemEntry> Order(MeetingArchive archive) =>
        [.. archive.Meetings.Reverse().SelectMany(meeting => meeting.Items)];

    public static SearchDocument Of(ItemEntry entry) => new(
        entry.Url.Value,
        [
            entry.Item.Title,
            TextOf(entry.Item),
            string.Join('\n', entry.Topics.Select(topic => topic.Title)),
            string.Join('\n', entry.Item.Cases.SelectMany(CaseWords)),
            $"{entry.Meeting.Council.Name} {DanishDates.Long(entry.Meeting.Meeting.Date)}",
        ]);

    /// <summary>The word that a case number is found by, however a reader writes it: sag202404064.</summary>
    public static string CaseWord(CaseNumber number) => number.Slug.Replace("-", "", StringComparison.Ordinal);

    private static string TextOf(AgendaItem item) => string.Join(
        '\n',
        item.Sections.Select(section => section.Text).Concat(item.Attachments.Select(attachment => attachment.Title)).Concat(item.Caseworkers));

    // Its parts too: year and running number are searched for alone.
    private static IEnumerable<string> CaseWords(CaseNumber number) => [CaseWord(number), number.ToString()];
}
