using System.Collections.Immutable;
using System.Reflection;

namespace KkrSite.Archive.Diagnostics;

/// <summary>Every diagnostic code of the program, one file per hundred. No number changes its meaning or is reused.</summary>
public static partial class DiagnosticCodes
{
    // Lazy, since the fields of several files are initialised in an unspecified order.
    private static readonly Lazy<ImmutableArray<DiagnosticCode>> Ordered = new(() =>
        [
            .. typeof(DiagnosticCodes)
                .GetFields(BindingFlags.Public | BindingFlags.Static)
                .Select(field => field.GetValue(null))
                .OfType<DiagnosticCode>()
                .OrderBy(code => code.Id, StringComparer.Ordinal),
        ]
    );

    /// <summary>All codes, in the order of their numbers.</summary>
    public static ImmutableArray<DiagnosticCode> All => Ordered.Value;

    private static DiagnosticCode AcceptableError(string id, string message, string title, string explanation) =>
        Error(id, message, title, explanation) with
        {
            CanBeAccepted = true,
        };

    private static DiagnosticCode AcceptableWarning(string id, string message, string title, string explanation) =>
        Warning(id, message, title, explanation) with
        {
            CanBeAccepted = true,
        };

    private static DiagnosticCode Error(string id, string message, string title, string explanation) =>
        new(id, Severity.Error, message, title, explanation);

    private static DiagnosticCode Warning(string id, string message, string title, string explanation) =>
        new(id, Severity.Warning, message, title, explanation);
}
