using System.Collections.Immutable;
using KkrSite.Archive.Model;

namespace KkrSite.Archive.Reading;

/// <summary>The words of the keys that have a fixed set of them.</summary>
public static class Words
{
    public static ImmutableArray<(string Word, bool Value)> Flags { get; } = [("true", true), ("false", false)];

    public static ImmutableArray<(string Word, Outcome? Value)> Outcomes { get; } =
    [
        .. Enum.GetValues<Outcome>().Select(outcome => (OutcomeWords.Of(outcome), (Outcome?)outcome)),
    ];
}
