using System.Collections.Frozen;
using System.Text.RegularExpressions;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;

namespace KkrSite.Site.Checks.Successors;

/// <summary>
/// Finds the addresses that have probably replaced vanished pages, with the reason. It has only the addresses: nothing is left of the
/// pages themselves.
/// </summary>
internal sealed partial class SuccessorFinder(MeetingArchive archive)
{
    private readonly Dictionary<UrlPath, Successor> found = [];

    public IReadOnlyDictionary<UrlPath, Successor> Find(ChangedAddresses changed)
    {
        var before = GroupItemsByMeeting(changed.Ledger);

        // Councils before their meetings, and meetings before their items and files.
        AddAll(MatchNamesBelow(ArchiveAddresses.Councils, changed));
        AddAll(new MeetingAddressMatcher(before, archive, found.ToDictionary(pair => pair.Key, pair => pair.Value.Address)).Match(changed));
        AddAll(MatchWithinMeetings(before, changed));

        AddAll(MatchNamesBelow(ArchiveAddresses.Topics, changed));
        AddAll(MatchMergedTopics(changed));
        AddAll(CaseAddressMatcher.Match(changed));
        AddAll(MatchPlainPages(changed));
        AddAll(MatchLists(changed));
        return found;
    }

    private void AddAll(IEnumerable<(UrlPath Old, Successor Successor)> pairs)
    {
        foreach (var (old, successor) in pairs.ToArray())
        {
            found.TryAdd(old, successor);
        }
    }

    private static IEnumerable<(UrlPath Old, Successor Successor)> MatchNamesBelow(UrlPath folder, ChangedAddresses changed) =>
        AddressNameMatcher.Match(
            ChangedAddresses.SelectPagesBelow(folder, changed.Vanished),
            ChangedAddresses.SelectPagesBelow(folder, changed.Added)
        );

    private IEnumerable<(UrlPath Old, Successor Successor)> MatchPlainPages(ChangedAddresses changed) =>
        AddressNameMatcher.Match(
            ChangedAddresses.SelectPagesBelow(UrlPath.Root, changed.Vanished),
            archive.Content.Pages.Select(page => ArchiveAddresses.ForPlainPage(page.Slug)).Intersect(changed.Added)
        );

    private IEnumerable<(UrlPath Old, Successor Successor)> MatchWithinMeetings(
        FrozenDictionary<UrlPath, ItemNumber[]> before,
        ChangedAddresses changed
    )
    {
        var after = archive.Meetings.ToFrozenDictionary(
            meeting => meeting.Url,
            meeting => meeting.Items.Select(item => item.Number).ToArray()
        );
        var vanishedFiles = GroupFilesByMeeting(changed.Vanished);
        var addedFiles = GroupFilesByMeeting(changed.Added);
        foreach (var (meeting, numbers) in before)
        {
            var newMeeting = found.GetValueOrDefault(meeting)?.Address ?? meeting;
            if (after.TryGetValue(newMeeting, out var newNumbers))
            {
                foreach (
                    var pair in AgendaItemAddressMatcher
                        .Match(meeting, numbers, newMeeting, newNumbers)
                        .Concat(AddressNameMatcher.Match(vanishedFiles[meeting], addedFiles[newMeeting]))
                )
                {
                    yield return pair;
                }
            }
        }
    }

    // Merged topics: the name of the vanished topic is now one of the words of another.
    private IEnumerable<(UrlPath Old, Successor Successor)> MatchMergedTopics(ChangedAddresses changed) =>
        from old in ChangedAddresses.SelectPagesBelow(ArchiveAddresses.Topics, changed.Vanished)
        let name = ChangedAddresses.GetLastSegment(old)
        let topic = archive.Topics.FirstOrDefault(entry => entry.Record.Words.Any(word => UrlSlug.FromText(word) == name))
        where topic is not null
        select (old, new Successor(topic.Url, SuccessorTexts.TopicListsWord));

    // Meetings of a year, decisions of a year, council or outcome: there is no page for an empty list.
    private IEnumerable<(UrlPath Old, Successor Successor)> MatchLists(ChangedAddresses changed)
    {
        foreach (var old in changed.Vanished.Where(address => ListAddress().IsMatch(address.Value)))
        {
            var parent = UrlPath.Parse(old.Value[..(old.Value.TrimEnd('/').LastIndexOf('/') + 1)]);
            yield return found.GetValueOrDefault(ArchiveAddresses.Councils.AppendPage(ChangedAddresses.GetLastSegment(old))) is { } council
            && parent == ArchiveAddresses.Decisions
                ? (old, new Successor(parent.AppendPage(ChangedAddresses.GetLastSegment(council.Address)), council.Reason))
                : (old, new Successor(parent, SuccessorTexts.ParentList));
        }
    }

    private static FrozenDictionary<UrlPath, ItemNumber[]> GroupItemsByMeeting(IEnumerable<UrlPath> addresses) =>
        addresses
            .Select(address => MeetingAddress().Match(address.Value))
            .Where(match => match.Success)
            .GroupBy(match => UrlPath.Parse(match.Groups["meeting"].Value), match => match.Groups["item"].Value)
            .ToFrozenDictionary(meeting => meeting.Key, meeting => ParseItemNumbers(meeting).ToArray());

    private static IEnumerable<ItemNumber> ParseItemNumbers(IEnumerable<string> slugs)
    {
        foreach (var slug in slugs.Where(slug => slug.Length > 0))
        {
            if (ItemNumber.TryParse(slug.Replace('-', '.'), out var number))
            {
                yield return number;
            }
        }
    }

    private static ILookup<UrlPath, UrlPath> GroupFilesByMeeting(IEnumerable<UrlPath> addresses) =>
        addresses
            .Select(address => (address, Match: MeetingFile().Match(address.Value)))
            .Where(pair => pair.Match.Success)
            .ToLookup(pair => UrlPath.Parse(pair.Match.Groups["meeting"].Value), pair => pair.address);

    [GeneratedRegex(@"\A(?<meeting>/moeder/[^/]+/[^/]+/)(punkt-(?<item>[0-9-]+)/)?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex MeetingAddress();

    [GeneratedRegex(@"\A(/moeder/[0-9]{4}/|/beslutninger/[^/]+/([0-9]{4}/)?)\z", RegexOptions.ExplicitCapture)]
    private static partial Regex ListAddress();

    [GeneratedRegex(@"\A(?<meeting>/moeder/[^/]+/[^/]+/)bilag/.*[^/]\z", RegexOptions.ExplicitCapture)]
    private static partial Regex MeetingFile();
}

/// <summary>The address that has probably replaced a vanished one.</summary>
/// <param name="Reason">For the editor who has to decide, in Danish.</param>
internal sealed record Successor(UrlPath Address, string Reason);
