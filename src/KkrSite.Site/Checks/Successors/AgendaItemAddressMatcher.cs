using KkrSite.Archive.Model;

namespace KkrSite.Site.Checks.Successors;

/// <summary>
/// Pairs a meeting's vanished and new item numbers: in their order if there are as many new as vanished ones; otherwise those with the
/// same last part under another heading.
/// </summary>
internal static class AgendaItemAddressMatcher
{
    /// <param name="meeting">The meeting's old address.</param>
    /// <param name="newMeeting">Its new address, often the same.</param>
    public static IEnumerable<(UrlPath Old, Successor Successor)> Match(
        UrlPath meeting,
        ItemNumber[] before,
        UrlPath newMeeting,
        ItemNumber[] after
    )
    {
        ItemNumber[] vanished = [.. before.Except(after).Order()];
        ItemNumber[] added = [.. after.Except(before).Order()];
        var pairs =
            vanished.Length == added.Length
                ? vanished.Zip(added, (old, next) => (Old: old, Next: next, Reason: SuccessorTexts.EqualCountOfNewNumbers))
                : PairByLastPart(vanished, added);
        return pairs.Select(pair => (meeting.AppendPage(pair.Old.Slug), new Successor(newMeeting.AppendPage(pair.Next.Slug), pair.Reason)));
    }

    private static IEnumerable<(ItemNumber Old, ItemNumber Next, string Reason)> PairByLastPart(ItemNumber[] vanished, ItemNumber[] added)
    {
        foreach (var old in vanished)
        {
            var alike = added.Where(next => HaveSameLastPart(old, next)).ToArray();
            if (alike is [var only] && vanished.Count(other => HaveSameLastPart(other, only)) == 1)
            {
                yield return (old, only, SuccessorTexts.SameNumberOtherHeading);
            }
        }
    }

    private static bool HaveSameLastPart(ItemNumber a, ItemNumber b) => a.Parts.Length == b.Parts.Length && a.Parts[^1] == b.Parts[^1];
}
