using KkrSite.Archive.Linking.Decisions;
using KkrSite.Archive.Linking.TopicMatching;
using KkrSite.Archive.Model;
using NodaTime;

namespace KkrSite.Archive.Linking;

/// <summary>Links what concerns one meeting and its items alone. Safe to use from several threads.</summary>
/// <param name="archiveUpdated">The day on which the archive was last changed, where the content states it.</param>
internal sealed class MeetingDraftBuilder(TopicMatcher topicMatcher, LocalDate? archiveUpdated)
{
    private readonly OutcomeClassifier outcomeClassifier = new();

    public MeetingDraft Build(Council council, Meeting meeting) =>
        new(
            meeting,
            [.. meeting.Items.OrderBy(item => item.Number).Select(item => BuildItem(item, meeting, council))],
            FindLastChange(meeting)
        );

    private ItemDraft BuildItem(AgendaItem item, Meeting meeting, Council council) =>
        new()
        {
            Record = item,
            Heading = FindHeading(item.Number, meeting),
            Outcome = item.DeclaredOutcome ?? outcomeClassifier.Classify(item, council),
            Topics = topicMatcher.Match(item),
        };

    // The nearest heading above: 3.1.2 belongs to 3.1 if that is a heading, otherwise to 3.
    private static string? FindHeading(ItemNumber number, Meeting meeting)
    {
        for (var above = number.Parent; above is { } heading; above = heading.Parent)
        {
            if (meeting.Headings.TryGetValue(heading, out var title))
            {
                return title;
            }
        }

        return null;
    }

    // An agenda is published before its meeting: then all that is known is that the archive has it.
    private LocalDate FindLastChange(Meeting meeting)
    {
        if (FindStatedChange(meeting) is { } stated)
        {
            return stated;
        }

        // The first day of the month if the day is unknown: the date must not go back when the day becomes known.
        var day = new LocalDate(meeting.Date.Year, meeting.Date.Month, meeting.Date.Day ?? 1);
        return archiveUpdated is { } last && last < day ? last : day;
    }

    private static LocalDate? FindStatedChange(Meeting meeting) =>
        meeting.Corrections.Select(correction => (LocalDate?)correction.Date).Append(meeting.Updated).Max();
}
