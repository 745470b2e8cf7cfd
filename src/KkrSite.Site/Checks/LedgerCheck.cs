using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Danish;
using KkrSite.Site.Checks.Successors;
using KkrSite.Site.Hosting;
using KkrSite.Site.Rendering.Formatting;

namespace KkrSite.Site.Checks;

/// <summary>Checks that every address that was ever published is answered, and the redirects that answer for old ones.</summary>
public static class LedgerCheck
{
    /// <summary>Reports each vanished page once, with the line that would answer for it and for all below it.</summary>
    /// <param name="newAddresses">Those that the ledger does not have yet.</param>
    public static void ReportVanished(
        MeetingArchive archive,
        ImmutableArray<UrlPath> newAddresses,
        OldAddressResolver oldAddresses,
        DiagnosticBag diagnostics
    )
    {
        ImmutableArray<UrlPath> vanished =
        [
            .. archive.Content.Ledger.Select(entry => entry.Address).Where(address => !oldAddresses.IsAnswered(address)),
        ];
        if (vanished.IsEmpty)
        {
            return;
        }

        var locations = archive.Content.Ledger.ToDictionary(entry => entry.Address, entry => entry.Location);
        var changed = new ChangedAddresses([.. locations.Keys], vanished, newAddresses);
        foreach (var suggestion in new RedirectSuggester(archive).Suggest(changed, oldAddresses))
        {
            diagnostics.Add(
                DiagnosticCodes.VanishedAddress,
                locations[suggestion.From],
                suggestion.From,
                suggestion.Covered == 0
                    ? ""
                    : SuccessorTexts.FormatCoveredAddresses(DanishCounts.Format(suggestion.Covered, CountedNouns.Address)),
                suggestion.Successor?.Reason ?? SuccessorTexts.NoSimilarAddress,
                suggestion.Successor?.Address.Value ?? SuccessorTexts.TombstoneTemplate
            );
        }
    }

    /// <summary>A redirect must not hide a page that the site has, and must lead to one.</summary>
    public static void CheckRedirects(
        InputContent content,
        IReadOnlySet<UrlPath> published,
        OldAddressResolver oldAddresses,
        DiagnosticBag diagnostics
    )
    {
        // A page that was taken down and is there again has been reported already: both files have one address.
        var removedFiles = content.Tombstones.Where(tombstone => !tombstone.Address.IsPage);
        var lines = content
            .Redirects.Select(redirect => (redirect.From, redirect.Location))
            .Concat(removedFiles.Select(tombstone => (From: tombstone.Address, tombstone.Location)));
        foreach (var (from, location) in lines.Where(line => published.Contains(line.From)))
        {
            diagnostics.Add(DiagnosticCodes.RedirectHidesPage, location, from);
        }

        foreach (var redirect in content.Redirects.Where(redirect => !oldAddresses.IsAnswered(redirect.To)))
        {
            diagnostics.Add(DiagnosticCodes.MissingRedirectTarget, redirect.Location, redirect.To);
        }
    }
}
