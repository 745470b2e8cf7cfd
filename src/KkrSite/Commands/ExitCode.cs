namespace KkrSite.Commands;

/// <summary>What the program tells the shell.</summary>
public enum ExitCode
{
    Success = 0,

    /// <summary>The content has errors, all of them printed; nothing was written.</summary>
    ContentErrors = 1,

    /// <summary>The command line was wrong.</summary>
    Usage = 2,

    /// <summary>The machine failed us: disk full, no permission.</summary>
    Machine = 3,
}
