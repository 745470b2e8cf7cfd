using System.Collections.Immutable;

namespace KkrSite.Archive.Model;

/// <summary>The Danish words of the outcomes: values of <c>udfald</c>, and what JSON and labels say.</summary>
public static class OutcomeWords
{
    private static readonly ImmutableArray<(Outcome Outcome, string Word)> Table =
    [
        (Outcome.Approved, "godkendt"),
        (Outcome.Endorsed, "tiltrådt"),
        (Outcome.EndorsedWithRemark, "tiltrådt med bemærkning"),
        (Outcome.Noted, "taget til efterretning"),
        (Outcome.Discussed, "drøftet"),
        (Outcome.Postponed, "udsat"),
        (Outcome.NotApproved, "ikke godkendt"),
        (Outcome.NoDecision, "uden beslutning"),
    ];

    public static ImmutableArray<string> All { get; } = [.. Table.Select(row => row.Word)];

    public static string Of(Outcome outcome) => Table.Single(row => row.Outcome == outcome).Word;

    public static bool TryParse(string word, out Outcome outcome)
    {
        var row = Table.FirstOrDefault(row => row.Word == word);
        outcome = row.Outcome;
        return row.Word is not null;
    }
}
