using System.Collections.Immutable;

namespace KkrSite.Archive.Diagnostics;

/// <summary>Collects the diagnostics of a run; invalid content causes no exceptions. Safe to use from several threads.</summary>
public sealed class DiagnosticBag
{
    private readonly Lock gate = new();
    private readonly List<Diagnostic> diagnostics = [];

    public bool HasErrors
    {
        get
        {
            lock (gate)
            {
                return diagnostics.Exists(diagnostic => diagnostic.Severity == Severity.Error);
            }
        }
    }

    public void Add(DiagnosticCode code, SourceLocation location, params object[] facts)
    {
        var diagnostic = Diagnostic.Create(code, location, facts);
        lock (gate)
        {
            diagnostics.Add(diagnostic);
        }
    }

    /// <summary>Adds the diagnostics of another run.</summary>
    public void AddAll(DiagnosticBag others)
    {
        var sorted = others.ToSortedArray();
        lock (gate)
        {
            diagnostics.AddRange(sorted);
        }
    }

    /// <summary>All diagnostics, equal ones once, by path and line.</summary>
    public ImmutableArray<Diagnostic> ToSortedArray()
    {
        lock (gate)
        {
            return [.. diagnostics.Distinct().Order()];
        }
    }
}
