using System.Collections.Immutable;
using NodaTime;

namespace KkrSite.Rendering.Calendars;

/// <summary>A meeting in a calendar, finished but for its syntax.</summary>
/// <param name="Sequence">Rises with every change that a subscriber should see.</param>
/// <param name="Span">When it is held.</param>
/// <param name="Url">The meeting's page, absolute.</param>
internal sealed record CalendarEvent(
    Guid Id,
    LocalDate Changed,
    int Sequence,
    EventSpan Span,
    string Summary,
    string Description,
    string? Location,
    string Url,
    ImmutableArray<string> Categories,
    bool IsCancelled)
{
    /// <summary>Whether it takes up the time of those who attend: a meeting that is called off does not, nor does a month.</summary>
    public bool IsBusy { get; init; } = true;
}
