using System.Collections.Immutable;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Search.Analysis;
using KkrSite.Site.Rendering.Formatting;

namespace KkrSite.Site.Rendering.Search;

/// <summary>The searched texts of an item, in the order of <see cref="SearchFields.TextFields"/>.</summary>
internal static class SearchDocumentBuilder
{
    /// <summary>
    /// Oldest meeting first: an item keeps its position when meetings are added, so that most files of the index do not change and
    /// browsers need not fetch them again.
    /// </summary>
    public static ImmutableArray<ItemEntry> OrderItems(MeetingArchive archive) =>
        [.. archive.Meetings.Reverse().SelectMany(meeting => meeting.Items)];

    public static SearchDocument Build(ItemEntry entry) =>
        new(
            entry.Url.Value,
            [
                entry.Title,
                TextOf(entry.Record),
                string.Join('\n', entry.Topics.Select(topic => topic.Title)),
                string.Join('\n', entry.Cases.SelectMany(CaseWords)),
                $"{entry.Meeting.Council.Name} {MeetingDateFormatter.FormatLong(entry.Meeting)}",
            ]
        );

    /// <summary>The word by which a case number is found, however it is written: sag202404064.</summary>
    public static string CaseWord(CaseNumber number) => number.Slug.Replace("-", "", StringComparison.Ordinal);

    private static string TextOf(AgendaItem item) =>
        string.Join(
            '\n',
            item.Sections.Select(section => section.Text)
                .Concat(item.Attachments.Select(attachment => attachment.Title))
                .Concat(item.Caseworkers)
        );

    // Also in parts: people search for the year or the running number alone.
    private static IEnumerable<string> CaseWords(CaseNumber number) => [CaseWord(number), number.ToString()];
}
