using System.Collections.Immutable;

namespace KkrSite.Rendering.Calendars;

/// <summary>A calendar of meetings, finished but for its syntax.</summary>
/// <param name="Url">The file's own address, absolute.</param>
internal sealed record MeetingCalendar(string Name, string Description, string Url, ImmutableArray<CalendarEvent> Events);
