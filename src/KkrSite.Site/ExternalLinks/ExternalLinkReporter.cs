using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;

namespace KkrSite.Site.ExternalLinks;

/// <summary>Reports the addresses that did not answer as expected, at every location that names them.</summary>
public static class ExternalLinkReporter
{
    public static void Report(ImmutableArray<ExternalLinkResult> results, DiagnosticBag diagnostics)
    {
        if (IsOffline(results))
        {
            diagnostics.Add(DiagnosticCodes.NoNetwork, results[0].Address.Locations[0], CountWebsites(results));
            return;
        }

        foreach (var result in results.Where(result => result.Status != ExternalLinkStatus.Reachable))
        {
            var code = result.Status == ExternalLinkStatus.Dead ? DiagnosticCodes.DeadLink : DiagnosticCodes.UnresponsiveLink;
            foreach (var location in result.Address.Locations)
            {
                diagnostics.Add(code, location, result.Address.Url.AbsoluteUri, ExternalLinkTexts.Describe(result.Response));
            }
        }
    }

    /// <summary>How many results have each status, in Danish; without those that none has, and empty without a network.</summary>
    public static IEnumerable<(string Words, int Count)> CountByStatus(ImmutableArray<ExternalLinkResult> results) =>
        IsOffline(results)
            ? []
            : results
                .GroupBy(result => result.Status)
                .OrderBy(group => group.Key)
                .Select(group => (ExternalLinkTexts.DescribeStatus(group.Key), group.Count()));

    // A machine without a network reaches no website; without a resolver, all names may be unknown to it.
    private static bool IsOffline(ImmutableArray<ExternalLinkResult> results) =>
        results.Length > 0
        && results.All(result =>
            result.Status == ExternalLinkStatus.NoNetwork || result.Response is FailedResponse { Failure: ExternalLinkFailure.UnknownHost }
        )
        && (results.Any(result => result.Status == ExternalLinkStatus.NoNetwork) || CountWebsites(results) > 1);

    private static int CountWebsites(ImmutableArray<ExternalLinkResult> results) =>
        results.Select(result => result.Address.Url.Authority).Distinct().Count();
}
