using System.Collections.Frozen;
using System.Text.RegularExpressions;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Rendering;

namespace KkrSite.Checks.Successors;

/// <summary>
/// Finds for vanished pages the addresses that have come in their place, where there is good reason to think so. It has only addresses
/// to go by: of the pages themselves, nothing is left.
/// </summary>
internal sealed partial class GuessSuccessors(MeetingArchive archive)
{
    private readonly Dictionary<UrlPath, Successor> found = [];

    public IReadOnlyDictionary<UrlPath, Successor> Guess(ChangedAddresses changed)
    {
        var before = MeetingsOf(changed.Ledger);

        // Councils before their meetings, and meetings before what is in them.
        Take(NamesBelow(Addresses.Councils, changed));
        Take(new MatchMeetings(before, archive, found.ToDictionary(pair => pair.Key, pair => pair.Value.Address)).Of(changed));
        Take(InMeetings(before, changed));

        Take(NamesBelow(Addresses.Topics, changed));
        Take(TopicsWithTheWord(changed));
        Take(MatchCases.Of(changed));
        Take(PlainPages(changed));
        Take(Lists(changed));
        return found;
    }

    private void Take(IEnumerable<(UrlPath Old, Successor Successor)> pairs)
    {
        foreach (var (old, successor) in pairs.ToArray())
        {
            found.TryAdd(old, successor);
        }
    }

    private static IEnumerable<(UrlPath Old, Successor Successor)> NamesBelow(UrlPath folder, ChangedAddresses changed) =>
        MatchNames.Of(ChangedAddresses.PagesBelow(folder, changed.Vanished), ChangedAddresses.PagesBelow(folder, changed.Added));

    private IEnumerable<(UrlPath Old, Successor Successor)> PlainPages(ChangedAddresses changed) => MatchNames.Of(
        ChangedAddresses.PagesBelow(UrlPath.Root, changed.Vanished),
        archive.Content.Pages.Select(page => Addresses.PlainPage(page.Slug)).Intersect(changed.Added));

    private IEnumerable<(UrlPath Old, Successor Successor)> InMeetings(FrozenDictionary<UrlPath, ItemNumber[]> before, ChangedAddresses changed)
    {
        var now = archive.Meetings.ToFrozenDictionary(meeting => meeting.Url, meeting => meeting.Items.Select(item => item.Item.Number).ToArray());
        var filesGone = FilesByMeeting(changed.Vanished);
        var filesCome = FilesByMeeting(changed.Added);
        foreach (var (meeting, numbers) in before)
        {
            var meetingNow = found.GetValueOrDefault(meeting)?.Address ?? meeting;
            if (now.TryGetValue(meetingNow, out var numbersNow))
            {
                foreach (var pair in MatchItems.Of(meeting, numbers, meetingNow, numbersNow).Concat(MatchNames.Of(filesGone[meeting], filesCome[meetingNow])))
                {
                    yield return pair;
                }
            }
        }
    }

    // Topics that were put together: the vanished one's name is now among another's words.
    private IEnumerable<(UrlPath Old, Successor Successor)> TopicsWithTheWord(ChangedAddresses changed) =>
        from old in ChangedAddresses.PagesBelow(Addresses.Topics, changed.Vanished)
        let name = ChangedAddresses.NameOf(old)
        let topic = archive.Topics.FirstOrDefault(entry => entry.Topic.Words.Any(word => Slug.Of(word) == name))
        where topic is not null
        select (old, new Successor(topic.Url, Texts.TopicHasTheWord));

    // Meetings of a year, decisions of a year, council or outcome: there is no such list when nothing is left to stand in it.
    private IEnumerable<(UrlPath Old, Successor Successor)> Lists(ChangedAddresses changed)
    {
        foreach (var old in changed.Vanished.Where(address => ListAddress().IsMatch(address.Value)))
        {
            var above = UrlPath.Parse(old.Value[..(old.Value.TrimEnd('/').LastIndexOf('/') + 1)]);
            yield return found.GetValueOrDefault(Addresses.Councils.Page(ChangedAddresses.NameOf(old))) is { } council && above == Addresses.Decisions
                ? (old, new Successor(above.Page(ChangedAddresses.NameOf(council.Address)), council.Reason))
                : (old, new Successor(above, Texts.ListAbove));
        }
    }

    private static FrozenDictionary<UrlPath, ItemNumber[]> MeetingsOf(IEnumerable<UrlPath> addresses) => addresses
        .Select(address => MeetingAddress().Match(address.Value)).Where(match => match.Success)
        .GroupBy(match => UrlPath.Parse(match.Groups["meeting"].Value), match => match.Groups["item"].Value)
        .ToFrozenDictionary(meeting => meeting.Key, meeting => NumbersOf(meeting).ToArray());

    private static IEnumerable<ItemNumber> NumbersOf(IEnumerable<string> slugs)
    {
        foreach (var slug in slugs.Where(slug => slug.Length > 0))
        {
            if (ItemNumber.TryParse(slug.Replace('-', '.'), out var number))
            {
                yield return number;
            }
        }
    }

    private static ILookup<UrlPath, UrlPath> FilesByMeeting(IEnumerable<UrlPath> addresses) => addresses
        .Select(address => (address, Match: MeetingFile().Match(address.Value))).Where(pair => pair.Match.Success)
        .ToLookup(pair => UrlPath.Parse(pair.Match.Groups["meeting"].Value), pair => pair.address);

    [GeneratedRegex(@"\A(?<meeting>/moeder/[^/]+/[^/]+/)(punkt-(?<item>[0-9-]+)/)?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex MeetingAddress();

    [GeneratedRegex(@"\A(/moeder/[0-9]{4}/|/beslutninger/[^/]+/([0-9]{4}/)?)\z", RegexOptions.ExplicitCapture)]
    private static partial Regex ListAddress();

    [GeneratedRegex(@"\A(?<meeting>/moeder/[^/]+/[^/]+/)bilag/.*[^/]\z", RegexOptions.ExplicitCapture)]
    private static partial Regex MeetingFile();
}
