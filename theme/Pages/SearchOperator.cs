using System.Collections.Immutable;

namespace KkrSite.Theme.Pages;

/// <summary>An operator of the search syntax.</summary>
/// <param name="Example">The operator with a word: +budget.</param>
public sealed record SearchOperator(string Example, string Meaning)
{
    /// <summary>The most useful first.</summary>
    public static ImmutableArray<SearchOperator> All { get; } =
    [
        new("+budget", "Ordet skal være med."),
        new("-budget", "Ordet må ikke være med."),
        new("budget*", "Alle ord, der begynder sådan."),
        new("bugdet~1", "Ord, der staves næsten sådan: ét bogstav til forskel."),
        new("titel:budget", "Kun i punktets titel. På samme måde tekst:, sag: og moede:."),
        new("SAG-2024-1234", "Et sagsnummer fører til sagen, også skrevet 2024-1234 eller sag 2024 1234."),
    ];
}
