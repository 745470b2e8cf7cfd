using System.Collections.Immutable;
using KkrSite.Archive.Model;

namespace KkrSite.Import.Results;

/// <summary>The meeting that the document belongs to; null where neither the document nor the user gives a fact.</summary>
public sealed record RecognisedMeeting
{
    public CouncilId? Council { get; init; }

    public MeetingDate? Date { get; init; }

    /// <summary><c>10:00</c> or <c>10:00-12:00</c>.</summary>
    public string? Time { get; init; }

    public string? Place { get; init; }

    /// <summary>Agenda or minutes.</summary>
    public MeetingStatus Status { get; init; }

    public ImmutableArray<string> Attendees { get; init; } = [];

    public ImmutableArray<string> Absentees { get; init; } = [];

    /// <summary>A supplementary agenda, which only adds items to the one that was sent before.</summary>
    public bool IsSupplement { get; init; }
}
