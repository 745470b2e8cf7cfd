using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;

namespace KkrSite.Site.Checks.Findings;

/// <summary>Collects the findings of the checks. Safe on several threads.</summary>
public sealed class FindingBag
{
    private readonly Lock gate = new();
    private readonly List<Finding> found = [];

    public void Add(DiagnosticCode code, SourceLocation location, string subject, params ImmutableArray<object> facts) =>
        Add(new Finding(code, location, subject, facts));

    public void Add(Finding finding)
    {
        lock (gate)
        {
            found.Add(finding);
        }
    }

    /// <summary>By location, then code, then subject: equal findings of a file are numbered in this order.</summary>
    public ImmutableArray<Finding> Sorted()
    {
        lock (gate)
        {
            return
            [
                .. found
                    .OrderBy(finding => finding.Location.Path, StringComparer.Ordinal)
                    .ThenBy(finding => finding.Location.Line)
                    .ThenBy(finding => finding.Location.Column)
                    .ThenBy(finding => finding.Code.Id, StringComparer.Ordinal)
                    .ThenBy(finding => finding.Subject, StringComparer.Ordinal),
            ];
        }
    }
}
