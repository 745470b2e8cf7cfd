using System.Collections.Immutable;

namespace KkrSite.Archive.Diagnostics;

/// <summary>Gathers the diagnostics of a run, from several threads if need be; nothing is thrown for wrong content.</summary>
public sealed class DiagnosticBag
{
    private readonly Lock gate = new();
    private readonly List<Diagnostic> found = [];

    public bool HasErrors
    {
        get
        {
            lock (gate)
            {
                return found.Exists(diagnostic => diagnostic.Severity == Severity.Error);
            }
        }
    }

    public void Add(DiagnosticCode code, SourceLocation location, params object[] facts)
    {
        var diagnostic = Diagnostic.Create(code, location, facts);
        lock (gate)
        {
            found.Add(diagnostic);
        }
    }

    /// <summary>Takes over what another run found.</summary>
    public void AddAll(DiagnosticBag others)
    {
        var sorted = others.Sorted();
        lock (gate)
        {
            found.AddRange(sorted);
        }
    }

    /// <summary>All of them, each once, by path and line.</summary>
    public ImmutableArray<Diagnostic> Sorted()
    {
        lock (gate)
        {
            return [.. found.Distinct().Order()];
        }
    }
}
