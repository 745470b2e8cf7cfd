using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;

namespace KkrSite.Archive.Linking;

/// <summary>Finds the council of each meeting. A meeting without a council, or on a date that is taken, is reported and left out.</summary>
internal static class MeetingSelector
{
    /// <returns>By the path of the meeting's folder.</returns>
    public static ImmutableArray<(Council Council, Meeting Meeting)> Select(InputContent content, DiagnosticBag diagnostics)
    {
        var councils = content.Councils.ToDictionary(council => council.Id);
        var selected = ImmutableArray.CreateBuilder<(Council, Meeting)>();
        var paths = new Dictionary<(CouncilId, MeetingSlug), string>();

        // The first folder by path keeps the date, so that the result does not depend on the order of reading.
        foreach (var meeting in content.Meetings.OrderBy(meeting => meeting.Location.Path, StringComparer.Ordinal))
        {
            if (!councils.TryGetValue(meeting.Council, out var council))
            {
                var suggestion = SpellingSuggester.Suggest(meeting.Council.Slug, councils.Keys.Select(id => id.Slug));
                diagnostics.Add(DiagnosticCodes.UnknownCouncil, meeting.Location, meeting.Council, suggestion);
            }
            else if (!paths.TryAdd((meeting.Council, meeting.Slug), meeting.Location.Path))
            {
                var first = paths[(meeting.Council, meeting.Slug)];
                diagnostics.Add(DiagnosticCodes.DuplicateMeeting, meeting.Location, council.Name, meeting.Date, first);
            }
            else
            {
                selected.Add((council, meeting));
            }
        }

        return selected.ToImmutable();
    }
}
