using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;

namespace KkrSite.Checks.Findings;

/// <summary>Gathers what the checks see, from several threads if need be.</summary>
public sealed class FindingBag
{
    private readonly Lock gate = new();
    private readonly List<Finding> found = [];

    public void Add(DiagnosticCode code, SourceLocation location, string subject, params ImmutableArray<object> facts)
    {
        lock (gate)
        {
            found.Add(new Finding(code, location, subject, facts));
        }
    }

    /// <summary>By place, then code, then subject: the order in which equal findings of a file are told apart.</summary>
    public ImmutableArray<Finding> Sorted()
    {
        lock (gate)
        {
            return
            [
                .. found.OrderBy(finding => finding.Location.Path, StringComparer.Ordinal)
                    .ThenBy(finding => finding.Location.Line).ThenBy(finding => finding.Location.Column)
                    .ThenBy(finding => finding.Code.Id, StringComparer.Ordinal).ThenBy(finding => finding.Subject, StringComparer.Ordinal),
            ];
        }
    }
}
