using System.Collections.Immutable;
using System.Reflection;

namespace KkrSite.Archive.Diagnostics;

/// <summary>Every diagnostic code of the program. A number keeps its meaning for ever and is never used again.</summary>
public static class DiagnosticCodes
{
    // KKR01xx: a content file in itself, and what it names.
    public static readonly DiagnosticCode UnknownTopic = Error(
        "KKR0104",
        "emnet '{0}' findes ikke.{1}",
        "Et punkt nævner et emne, som arkivet ikke har",
        """
        Nøglen `emner` i et punkt nævner emner ved deres filnavn i mappen emner/ uden `.md`, for eksempel
        `sundhedsreform`. Ret stavemåden, eller opret filen emner/<navn>.md.
        """);

    // KKR02xx: what only shows when the files are seen together.

    // KKR03xx: addresses, the ledger and the output folder.

    // KKR04xx: checks of what was rendered.

    // KKR05xx: import.

    /// <summary>All codes, in the order of their numbers.</summary>
    public static ImmutableArray<DiagnosticCode> All { get; } =
    [
        .. typeof(DiagnosticCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetValue(null)).OfType<DiagnosticCode>()
            .OrderBy(code => code.Id, StringComparer.Ordinal),
    ];

    private static DiagnosticCode Error(string id, string message, string title, string explanation) =>
        new(id, Severity.Error, message, title, explanation);

    private static DiagnosticCode Warning(string id, string message, string title, string explanation) =>
        new(id, Severity.Warning, message, title, explanation);
}
