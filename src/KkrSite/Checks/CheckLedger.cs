using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Checks.Successors;
using KkrSite.Pipelines;
using KkrSite.Redirecting;
using KkrSite.Rendering;

namespace KkrSite.Checks;

/// <summary>Sees that no address that was ever published has vanished, and finds those that the ledger does not know yet.</summary>
public static class CheckLedger
{
    /// <summary>Tells of each page that has vanished once, with the line that would answer for it and for all below it.</summary>
    public static void FindVanished(MeetingArchive archive, IEnumerable<PlannedFile> planned, OldAddresses answers, DiagnosticBag diagnostics)
    {
        ImmutableArray<UrlPath> vanished = [.. archive.Content.Ledger.Select(entry => entry.Address).Where(address => !answers.IsAnswered(address))];
        if (vanished.IsEmpty)
        {
            return;
        }

        var places = archive.Content.Ledger.ToDictionary(entry => entry.Address, entry => entry.Location);
        var changed = new ChangedAddresses([.. places.Keys], vanished, FindNew(archive, planned));
        foreach (var (line, covered) in new SuggestLines(archive).Suggest(changed, answers))
        {
            var below = covered == 0 ? "" : Texts.AndBelow(DanishWords.Count(covered, "adresse", "adresser"));
            diagnostics.Add(DiagnosticCodes.VanishedAddress, places[line.From], line.From, below, line.Reason, line.To?.Value ?? Texts.TakenDownForm);
        }
    }

    /// <summary>A redirect must not hide a page that the site has, and must lead to one.</summary>
    public static void CheckRedirects(MeetingArchive archive, IReadOnlySet<UrlPath> published, OldAddresses answers, DiagnosticBag diagnostics)
    {
        // A page that was taken down and stands there again has been told of: the two have one address.
        var hiding = archive.Content.Redirects.Select(redirect => (redirect.From, redirect.Location))
            .Concat(archive.Content.Tombstones.Where(tombstone => !tombstone.Address.IsPage).Select(tombstone => (tombstone.Address, tombstone.Location)));
        foreach (var (from, place) in hiding.Where(line => published.Contains(line.Item1)))
        {
            diagnostics.Add(DiagnosticCodes.RedirectHidesPage, place, from);
        }

        foreach (var redirect in archive.Content.Redirects.Where(redirect => !answers.IsAnswered(redirect.To)))
        {
            diagnostics.Add(DiagnosticCodes.RedirectToNowhere, redirect.Location, redirect.To);
        }
    }

    /// <summary>Sorted; what <c>check --update-ledger</c> adds.</summary>
    public static ImmutableArray<UrlPath> FindNew(MeetingArchive archive, IEnumerable<PlannedFile> planned)
    {
        var known = archive.Content.Ledger.Select(entry => entry.Address).ToHashSet();
        return [.. planned.Where(file => file.Listing != FileListing.Machinery).Select(file => file.Url).Where(url => !known.Contains(url)).Distinct().Order()];
    }
}
