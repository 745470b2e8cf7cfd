using System.Collections.Immutable;
using KkrSite.Archive.Model;

namespace KkrSite.Archive.Linking;

/// <summary>A council with its meetings.</summary>
/// <param name="Meetings">Newest first.</param>
public sealed record CouncilEntry(Council Council, ImmutableArray<MeetingEntry> Meetings)
{
    public UrlPath Url { get; } = Addresses.Council(Council.Id);
}
