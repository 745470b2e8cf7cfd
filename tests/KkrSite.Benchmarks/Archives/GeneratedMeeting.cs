using KkrSite.Benchmarks.Language;

namespace KkrSite.Benchmarks.Archives;

/// <summary>A meeting of our own making with its items: all that is in memory at a time, however large the archive is.</summary>
/// <param name="Headings">What the items stand under, by number.</param>
public sealed record GeneratedMeeting(
    CouncilArea Council,
    DateOnly Date,
    bool HasMinutes,
    string Place,
    string Text,
    IReadOnlyList<(string Number, string Title)> Headings,
    IReadOnlyList<GeneratedItem> Items);
