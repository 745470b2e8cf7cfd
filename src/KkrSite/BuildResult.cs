using System.Collections.Immutable;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Checks.Findings;

namespace KkrSite;

/// <summary>What a build made.</summary>
/// <param name="Archive">What was built, for whoever wants more of it than the site.</param>
/// <param name="NewAddresses">Those that the ledger does not know yet, sorted.</param>
public sealed record BuildResult(MeetingArchive Archive, int Pages, int Files, ImmutableArray<UrlPath> NewAddresses)
{
    /// <summary>What the checks found and an editor accepted, by place.</summary>
    public ImmutableArray<AcceptedFinding> Accepted { get; init; } = [];

    /// <summary>The content file that a page shows, as messages name it, by the page's file; pages that gather many have none.</summary>
    public required IReadOnlyDictionary<string, string> Sources { get; init; }
}
