using System.Collections.Immutable;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Site.Checks.Findings;

namespace KkrSite.Site;

/// <summary>What a build made.</summary>
/// <param name="Archive">The archive of which the site was built.</param>
/// <param name="NewAddresses">Those that the ledger does not have yet, sorted.</param>
public sealed record BuildResult(MeetingArchive Archive, int Pages, int Files, ImmutableArray<UrlPath> NewAddresses)
{
    /// <summary>What the checks found and an editor accepted, by location.</summary>
    public ImmutableArray<AcceptedFinding> Accepted { get; init; } = [];

    /// <summary>The content file that a page shows, as messages name it, by the page's file; without pages that gather many.</summary>
    public required IReadOnlyDictionary<string, string> Sources { get; init; }
}

/// <summary>How many of a build's files are finished.</summary>
public readonly record struct BuildProgress(int Done, int Total);
