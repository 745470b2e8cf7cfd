using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Danish;
using KkrSite.Site.Checks.Successors;
using KkrSite.Site.Hosting;

namespace KkrSite.Site.Checks;

/// <summary>Checks before a site takes the place of the published one: no address may be lost, and it must be a real archive.</summary>
/// <param name="folder">The content folder as messages name it.</param>
public sealed class PublicationCheck(PublicationOptions publication, string folder, DiagnosticBag diagnostics)
{
    // Names that the standards set aside for examples and tests, and the host's own.
    private static readonly ImmutableArray<string> ExampleHosts =
    [
        "example",
        "example.com",
        "example.org",
        "example.net",
        "test",
        "invalid",
        "localhost",
    ];

    /// <param name="newAddresses">Those that the ledger does not have yet.</param>
    public void CheckAddresses(ImmutableArray<LedgerEntry> ledger, ImmutableArray<UrlPath> newAddresses, OldAddressResolver oldAddresses)
    {
        var location = Locate("adresser.txt");
        var missing = publication.Published.Except(ledger.Select(entry => entry.Address)).ToLookup(oldAddresses.IsAnswered);
        ReportLost([.. missing[false].Order()], location);
        if (missing[true].Union(newAddresses).Order().ToList() is [var first, ..] unentered)
        {
            var count = DanishCounts.Format(unentered.Count, CountedNouns.Address);
            diagnostics.Add(DiagnosticCodes.UnenteredAddress, location, count, first);
        }
    }

    /// <param name="baseUrl">The address of the site, if it is not the one of site.yml.</param>
    public void CheckSettings(MeetingArchive archive, Uri? baseUrl)
    {
        if (!publication.ReplacesSite)
        {
            return;
        }

        if (archive.Meetings.IsEmpty)
        {
            diagnostics.Add(DiagnosticCodes.UnfitForPublication, Locate("moeder"), PublicationTexts.NoMeetings);
        }

        if (archive.Content.Site == SiteSettings.Default)
        {
            diagnostics.Add(DiagnosticCodes.UnfitForPublication, Locate("site.yml"), PublicationTexts.NoSettings);
        }
        else if ((baseUrl ?? archive.Content.Site.BaseUrl) is var address && IsExample(address))
        {
            diagnostics.Add(DiagnosticCodes.UnfitForPublication, Locate("site.yml"), PublicationTexts.FormatExampleAddress(address));
        }
    }

    // Each page once, with how many addresses below it are lost too.
    private void ReportLost(ImmutableArray<UrlPath> lost, SourceLocation location)
    {
        for (var i = 0; i < lost.Length;)
        {
            var (page, below) = (lost[i], 0);
            for (i++; i < lost.Length && page.IsPage && lost[i].Value.StartsWith(page.Value, StringComparison.Ordinal); i++)
            {
                below++;
            }

            var covered = below == 0 ? "" : SuccessorTexts.FormatCoveredAddresses(DanishCounts.Format(below, CountedNouns.Address));
            diagnostics.Add(DiagnosticCodes.LostPublishedAddress, location, page, covered);
        }
    }

    private SourceLocation Locate(string path) => new($"{folder}/{path}");

    private static bool IsExample(Uri address) =>
        address.IsLoopback || ExampleHosts.Any(host => address.Host == host || address.Host.EndsWith("." + host, StringComparison.Ordinal));
}

/// <summary>What a new site is compared with before it is published.</summary>
/// <param name="Published">The addresses of the site that is published now.</param>
public sealed record PublicationOptions(ImmutableArray<UrlPath> Published)
{
    /// <summary>Whether the new site takes the place of the published one; otherwise only the addresses are compared.</summary>
    public required bool ReplacesSite { get; init; }
}
