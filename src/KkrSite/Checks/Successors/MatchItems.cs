using KkrSite.Archive.Model;
using KkrSite.Rendering;

namespace KkrSite.Checks.Successors;

/// <summary>
/// Pairs a meeting's item numbers: as many have come as have gone, so they are taken in their order; or the last part of the number is
/// the same under another heading.
/// </summary>
internal static class MatchItems
{
    /// <param name="meeting">The meeting's old address.</param>
    /// <param name="meetingNow">Its address now, often the same.</param>
    public static IEnumerable<(UrlPath Old, Successor Successor)> Of(UrlPath meeting, ItemNumber[] before, UrlPath meetingNow, ItemNumber[] now)
    {
        ItemNumber[] gone = [.. before.Except(now).Order()];
        ItemNumber[] come = [.. now.Except(before).Order()];
        var pairs = gone.Length == come.Length
            ? gone.Zip(come, (old, next) => (Old: old, Next: next, Reason: Texts.AsManyNewNumbers))
            : SameLastPart(gone, come);
        return pairs.Select(pair => (meeting.Page(pair.Old.Slug), new Successor(meetingNow.Page(pair.Next.Slug), pair.Reason)));
    }

    private static IEnumerable<(ItemNumber Old, ItemNumber Next, string Reason)> SameLastPart(ItemNumber[] gone, ItemNumber[] come)
    {
        foreach (var old in gone)
        {
            var alike = come.Where(next => IsAlike(old, next)).ToArray();
            if (alike is [var only] && gone.Count(other => IsAlike(other, only)) == 1)
            {
                yield return (old, only, Texts.SameNumberOtherHeading);
            }
        }
    }

    private static bool IsAlike(ItemNumber a, ItemNumber b) => a.Parts.Length == b.Parts.Length && a.Parts[^1] == b.Parts[^1];
}
