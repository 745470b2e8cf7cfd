using System.Collections.Immutable;
using KkrSite.Archive.Model;

namespace KkrSite.Import;

/// <summary>What the user told the import besides the document.</summary>
public sealed record ImportOptions
{
    /// <summary>--council: the council, where the document does not say it or says it wrongly.</summary>
    public CouncilId? Council { get; init; }

    /// <summary>--date: the date of the meeting, where the document does not say it or says it wrongly.</summary>
    public MeetingDate? Date { get; init; }

    /// <summary>Councils of the archive besides the five that the recogniser knows by name.</summary>
    public ImmutableArray<CouncilId> KnownCouncils { get; init; } = [];

    /// <summary>Reads an outcome from the plain text of a decision; null where it cannot be told.</summary>
    public Func<string, Outcome?> ReadOutcome { get; init; } = _ => null;
}
