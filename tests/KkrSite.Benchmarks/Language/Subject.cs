namespace KkrSite.Benchmarks.Language;

/// <summary>What a text is about: where its sentences find the words that are not the vocabulary's.</summary>
public sealed record Subject
{
    public required CouncilArea Council { get; init; }

    public required DateOnly Date { get; init; }

    public required Area Area { get; init; }

    /// <summary>Earlier meetings of the council.</summary>
    public required IReadOnlyList<DateOnly> EarlierMeetings { get; init; }

    /// <summary>The numbers of the meeting's items.</summary>
    public required IReadOnlyList<string> ItemNumbers { get; init; }

    /// <summary>Cases of late.</summary>
    public required IReadOnlyList<string> Cases { get; init; }
}
