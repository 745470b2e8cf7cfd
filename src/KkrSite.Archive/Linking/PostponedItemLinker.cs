using System.Text;
using KkrSite.Archive.Model;

namespace KkrSite.Archive.Linking;

/// <summary>
/// Finds where each postponed item was treated again: at a later meeting of the same council, under the same title or under a case
/// number that no other item of the postponing meeting carries.
/// </summary>
internal sealed class PostponedItemLinker
{
    // A short title such as Budget is part of many others.
    private const int MinDistinctiveTitleLength = 16;

    private const char Separator = '\n';

    private readonly CouncilDraft council;

    // The titles of all items, oldest first, each between two separators, and where each begins: one search finds the next occurrence.
    private readonly string titles;
    private readonly List<int> titleStarts = [];
    private readonly List<ItemPosition> positions = [];

    private readonly Dictionary<CaseNumber, List<ItemPosition>> positionsByCase = [];

    private PostponedItemLinker(CouncilDraft council)
    {
        this.council = council;
        var text = new StringBuilder().Append(Separator);
        for (var meeting = 0; meeting < council.Meetings.Length; meeting++)
        {
            if (council.Meetings[meeting].Record.Status is MeetingStatus.Cancelled or MeetingStatus.Moved)
            {
                continue;
            }

            for (var item = 0; item < council.Meetings[meeting].Items.Length; item++)
            {
                var (record, position) = (council.Meetings[meeting].Items[item].Record, new ItemPosition(meeting, item));
                titleStarts.Add(text.Length);
                positions.Add(position);
                text.Append(NormaliseTitle(record.Title)).Append(Separator);
                foreach (var number in record.Cases)
                {
                    if (!positionsByCase.TryGetValue(number, out var known))
                    {
                        positionsByCase[number] = known = [];
                    }

                    known.Add(position);
                }
            }
        }

        titles = text.ToString();
    }

    /// <returns>The same draft, its postponed items with <see cref="ItemDraft.ResumedAs"/>.</returns>
    public static CouncilDraft Link(CouncilDraft council) =>
        council.Meetings.Any(meeting => meeting.Items.Any(IsPostponed)) ? new PostponedItemLinker(council).Link() : council;

    private static bool IsPostponed(ItemDraft item) => item.Outcome == Outcome.Postponed;

    private CouncilDraft Link() => council with { Meetings = [.. council.Meetings.Select(Link)] };

    private MeetingDraft Link(MeetingDraft meeting, int position) =>
        meeting.Items.Any(IsPostponed)
            ? meeting with
            {
                Items =
                [
                    .. meeting.Items.Select(item => IsPostponed(item) ? item with { ResumedAs = FindResumption(item, position) } : item),
                ],
            }
            : meeting;

    // Of one meeting, the item with the same title rather than one with the same case.
    private ItemPosition? FindResumption(ItemDraft postponed, int meeting)
    {
        var (byTitle, byCase) = (FindTitle(postponed.Record.Title, meeting + 1), FindCase(postponed.Record, meeting));
        return byTitle is { } title && !(byCase?.Meeting < title.Meeting) ? title : byCase;
    }

    // A resumed item is often titled "Genoptaget: …".
    private ItemPosition? FindTitle(string title, int firstMeeting)
    {
        var first = positions.FindIndex(position => position.Meeting >= firstMeeting);
        if (title == AgendaItem.ClosedTitle || first < 0)
        {
            return null;
        }

        var normalised = NormaliseTitle(title);
        var searched = normalised.Length >= MinDistinctiveTitleLength ? normalised : Separator + normalised + Separator;
        var found = titles.IndexOf(searched, titleStarts[first] - 1, StringComparison.Ordinal);
        if (found < 0)
        {
            return null;
        }

        var item = titleStarts.BinarySearch(searched[0] == Separator ? found + 1 : found);
        return positions[item >= 0 ? item : ~item - 1];
    }

    private ItemPosition? FindCase(AgendaItem postponed, int meeting) =>
        postponed
            .Cases.Where(number => IsUniqueInMeeting(number, council.Meetings[meeting]) && positionsByCase.ContainsKey(number))
            .SelectMany(number => positionsByCase[number])
            .Where(position => position.Meeting > meeting)
            .OrderBy(position => position.Meeting)
            .ThenBy(position => position.Item)
            .Select(position => (ItemPosition?)position)
            .FirstOrDefault();

    // A number that several items of a meeting carry identifies their secretariat, not their matter.
    private static bool IsUniqueInMeeting(CaseNumber number, MeetingDraft meeting) =>
        meeting.Items.Count(item => item.Record.Cases.Contains(number)) == 1;

    private static string NormaliseTitle(string title) => string.Concat(title.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
