using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Pipelines;

namespace KkrSite.Checks;

/// <summary>Sees that no address that was ever published has vanished, and finds those that the ledger does not know yet.</summary>
public static class CheckLedger
{
    public static void FindVanished(MeetingArchive archive, IReadOnlyCollection<UrlPath> answered, DiagnosticBag diagnostics)
    {
        foreach (var entry in archive.Content.Ledger.Where(entry => !answered.Contains(entry.Address)))
        {
            diagnostics.Add(DiagnosticCodes.VanishedAddress, entry.Location, entry.Address.Value);
        }
    }

    /// <summary>A redirect must not hide a page that the site has, and must lead to one.</summary>
    public static void CheckRedirects(MeetingArchive archive, IReadOnlySet<UrlPath> planned, IReadOnlyCollection<UrlPath> answered, DiagnosticBag diagnostics)
    {
        var tombstones = archive.Content.Tombstones.Select(tombstone => tombstone.Address).ToHashSet();
        foreach (var redirect in archive.Content.Redirects)
        {
            if (planned.Contains(redirect.From) && !tombstones.Contains(redirect.From))
            {
                diagnostics.Add(DiagnosticCodes.RedirectHidesPage, redirect.Location, redirect.From.Value);
            }

            if (!answered.Contains(redirect.To))
            {
                diagnostics.Add(DiagnosticCodes.RedirectToNowhere, redirect.Location, redirect.To.Value);
            }
        }
    }

    /// <summary>Sorted; what <c>check --update-ledger</c> adds.</summary>
    public static ImmutableArray<UrlPath> FindNew(MeetingArchive archive, IEnumerable<PlannedFile> planned)
    {
        var known = archive.Content.Ledger.Select(entry => entry.Address).ToHashSet();
        return [.. planned.Where(file => file.Listing != FileListing.Machinery).Select(file => file.Url).Where(url => !known.Contains(url)).Distinct().Order()];
    }
}
