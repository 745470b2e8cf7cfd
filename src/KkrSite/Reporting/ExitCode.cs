namespace KkrSite.Reporting;

/// <summary>The exit code of the program.</summary>
public enum ExitCode
{
    Success = 0,

    /// <summary>The content has errors, all of which are printed; nothing was written.</summary>
    ContentErrors = 1,

    /// <summary>The command line is invalid.</summary>
    Usage = 2,

    /// <summary>An error of the machine: disk full, no permission.</summary>
    Machine = 3,
}
