namespace KkrSite.Archive.Diagnostics;

/// <summary>A kind of diagnostic: its number never changes its meaning and is never used again.</summary>
/// <param name="Id"><c>KKR0104</c>.</param>
/// <param name="Message">Danish, with {0}, {1} … for the facts; names the fact and the remedy.</param>
/// <param name="Title">What is wrong, in a line; Danish.</param>
/// <param name="Explanation">What it means and how to mend it; Danish, for <c>explain</c>.</param>
public sealed record DiagnosticCode(string Id, Severity Severity, string Message, string Title, string Explanation)
{
    /// <summary>A finding that an editor may call sound, one by one and with a reason; a broken file never is.</summary>
    public bool CanBeAccepted { get; init; }
}
