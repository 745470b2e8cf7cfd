using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Rendering;

namespace KkrSite.Checks.Successors;

/// <summary>Pairs case numbers that a slip of the pen tells apart: two digits at most, or the year alone.</summary>
internal static class MatchCases
{
    private const int SlipOfThePen = 2;

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

        var digits = was.Serial.Zip(now.Serial).Count(pair => pair.First != pair.Second);
        return was.Year != now.Year ? (digits == 0 ? 1 : 0) : digits <= SlipOfThePen ? 1.0 / digits : 0;
    }
}
