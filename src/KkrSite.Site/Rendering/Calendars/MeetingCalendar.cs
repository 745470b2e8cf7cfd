using System.Collections.Immutable;
using NodaTime;

namespace KkrSite.Site.Rendering.Calendars;

/// <summary>A calendar of meetings, independent of the syntax of the file.</summary>
/// <param name="Url">The file's own address, absolute.</param>
internal sealed record MeetingCalendar(string Name, string Description, string Url, ImmutableArray<CalendarEvent> Events);

/// <summary>A meeting in a calendar.</summary>
internal sealed record CalendarEvent
{
    public required Guid Id { get; init; }

    public required LocalDate Changed { get; init; }

    /// <summary>Increases with every change that a subscriber should see.</summary>
    public required int Sequence { get; init; }

    public required EventSpan Span { get; init; }

    public required string Summary { get; init; }

    public required string Description { get; init; }

    public string? Location { get; init; }

    /// <summary>The meeting's page, absolute.</summary>
    public required string Url { get; init; }

    public required ImmutableArray<string> Categories { get; init; }

    public bool IsCancelled { get; init; }

    /// <summary>Whether it occupies the time of those who attend: not where it is called off or only the month is known.</summary>
    public bool IsBusy { get; init; } = true;
}
