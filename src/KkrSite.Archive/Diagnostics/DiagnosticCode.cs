namespace KkrSite.Archive.Diagnostics;

/// <summary>A kind of diagnostic. The meaning of its number never changes, and the number is never reused.</summary>
/// <param name="Id"><c>KKR0104</c>.</param>
/// <param name="Message">Danish, with {0}, {1} and so on for the facts; states fact and remedy.</param>
/// <param name="Title">The error in one line; Danish.</param>
/// <param name="Explanation">What it means and how to correct it; Danish, for <c>explain</c>.</param>
public sealed record DiagnosticCode(string Id, Severity Severity, string Message, string Title, string Explanation)
{
    /// <summary>An editor may accept findings of this kind, one by one with a reason; errors of a file's form cannot be accepted.</summary>
    public bool CanBeAccepted { get; init; }
}

/// <summary>Whether a diagnostic stops the build.</summary>
public enum Severity
{
    Warning,
    Error,
}
