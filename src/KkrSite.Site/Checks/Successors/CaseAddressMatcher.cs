using KkrSite.Archive.Model;

namespace KkrSite.Site.Checks.Successors;

/// <summary>
/// Pairs case numbers that differ by a typing error: in one digit, in the order of two, or in the year only. Two different digits are
/// too many, since a secretariat's next cases have the next numbers.
/// </summary>
internal static class CaseAddressMatcher
{
    public static IEnumerable<(UrlPath Old, Successor Successor)> Match(ChangedAddresses changed) =>
        BestMatchAssigner
            .Assign(
                ChangedAddresses.SelectPagesBelow(ArchiveAddresses.Cases, changed.Vanished),
                [.. ChangedAddresses.SelectPagesBelow(ArchiveAddresses.Cases, changed.Added)],
                MeasureSimilarity
            )
            .Select(pair => (pair.Key, new Successor(pair.Value, SuccessorTexts.SimilarCaseNumbers)));

    private static double MeasureSimilarity(UrlPath old, UrlPath next)
    {
        if (
            !CaseNumber.TryParse(ChangedAddresses.GetLastSegment(old).ToUpperInvariant(), out var before)
            || !CaseNumber.TryParse(ChangedAddresses.GetLastSegment(next).ToUpperInvariant(), out var after)
        )
        {
            return 0;
        }

        var length = Math.Min(before.Serial.Length, after.Serial.Length);
        int[] different = [.. Enumerable.Range(0, length).Where(i => before.Serial[i] != after.Serial[i])];
        return before.Year != after.Year ? (different.Length == 0 ? 1 : 0)
            : different.Length == 1 ? 1
            : IsTransposition(before.Serial, after.Serial, different) ? 0.5
            : 0;
    }

    private static bool IsTransposition(string before, string after, int[] different) =>
        different is [var first, var second] && second == first + 1 && before[first] == after[second] && before[second] == after[first];
}
