namespace KkrSite.Benchmarks.Running;

/// <summary>Something that is measured: a name and a command line. A peer is no more than that.</summary>
public sealed record Contender(string Work, string Size, ProgramCall Command)
{
    /// <summary>What the run writes; taken away before each run, so that every run does all of its work.</summary>
    public string? Output { get; init; }

    /// <summary>Why it can't be run here, if it can't.</summary>
    public string? Missing { get; init; }
}
