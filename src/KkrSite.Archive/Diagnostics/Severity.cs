namespace KkrSite.Archive.Diagnostics;

/// <summary>Whether a diagnostic stops the build.</summary>
public enum Severity
{
    Warning,
    Error,
}
