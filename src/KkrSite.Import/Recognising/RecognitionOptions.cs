using System.Collections.Immutable;
using KkrSite.Archive.Model;

namespace KkrSite.Import.Recognising;

/// <summary>What the user gave the import besides the document.</summary>
public sealed record RecognitionOptions
{
    /// <summary>--council: the council, where the document does not give it or gives it wrongly.</summary>
    public CouncilId? Council { get; init; }

    /// <summary>--date: the date of the meeting, where the document does not give it or gives it wrongly.</summary>
    public MeetingDate? Date { get; init; }

    /// <summary>Councils of the archive in addition to the five that the recogniser knows by name.</summary>
    public ImmutableArray<CouncilId> KnownCouncils { get; init; } = [];
}
