using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Rendering;

namespace KkrSite.Checks.Successors;

/// <summary>
/// Pairs case numbers that a slip of the pen tells apart: one digit, two that changed places, or the year alone. Two other digits are too
/// many: a secretariat's next cases have the next numbers.
/// </summary>
internal static class MatchCases
{
    public static IEnumerable<(UrlPath Old, Successor Successor)> Of(ChangedAddresses changed) => PairBest.Of(
            ChangedAddresses.PagesBelow(Addresses.Cases, changed.Vanished),
            [.. ChangedAddresses.PagesBelow(Addresses.Cases, changed.Added)],
            Score)
        .Select(pair => (pair.Key, new Successor(pair.Value, Texts.AlikeCaseNumbers)));

    private static double Score(UrlPath old, UrlPath next)
    {
        if (!CaseNumber.TryParse(ChangedAddresses.NameOf(old).ToUpperInvariant(), out var was)
            || !CaseNumber.TryParse(ChangedAddresses.NameOf(next).ToUpperInvariant(), out var now))
        {
            return 0;
        }

        int[] places = [.. Enumerable.Range(0, Math.Min(was.Serial.Length, now.Serial.Length)).Where(i => was.Serial[i] != now.Serial[i])];
        return was.Year != now.Year ? (places.Length == 0 ? 1 : 0) : places.Length == 1 ? 1 : ChangedPlaces(was.Serial, now.Serial, places) ? 0.5 : 0;
    }

    private static bool ChangedPlaces(string was, string now, int[] places) =>
        places is [var one, var other] && other == one + 1 && was[one] == now[other] && was[other] == now[one];
}
