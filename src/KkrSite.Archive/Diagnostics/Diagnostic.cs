using System.Globalization;

namespace KkrSite.Archive.Diagnostics;

/// <summary>An error or a warning about the content: location, code, and a message with fact and remedy.</summary>
public sealed record Diagnostic(DiagnosticCode Code, SourceLocation Location, string Message) : IComparable<Diagnostic>
{
    private const int MaxFactLength = 400;

    public Severity Severity => Code.Severity;

    public static Diagnostic Create(DiagnosticCode code, SourceLocation location, params object[] facts) =>
        new(code, Sanitise(location), string.Format(CultureInfo.InvariantCulture, code.Message, Array.ConvertAll(facts, Sanitise)));

    /// <summary>By path (ordinal), line, column, code.</summary>
    public int CompareTo(Diagnostic? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = string.CompareOrdinal(Location.Path, other.Location.Path);
        order = order != 0 ? order : (Location.Line, Location.Column).CompareTo((other.Location.Line, other.Location.Column));
        order = order != 0 ? order : string.CompareOrdinal(Code.Id, other.Code.Id);
        return order != 0 ? order : string.CompareOrdinal(Message, other.Message);
    }

    /// <summary><c>input/kkr/x.md(7,3): fejl KKR0104: …</c>.</summary>
    public override string ToString() => $"{Location}: {(Severity == Severity.Error ? "fejl" : "advarsel")} {Code.Id}: {Message}";

    // The location is part of the line, and a file's name may contain a line break too.
    private static SourceLocation Sanitise(SourceLocation location) =>
        location.Path.Any(char.IsControl) ? location with { Path = ReplaceControlCharacters(location.Path) } : location;

    // Facts come from content, so they may be very long, or contain line breaks or control codes of a terminal.
    private static object Sanitise(object fact)
    {
        var text = Convert.ToString(fact, CultureInfo.InvariantCulture) ?? "";
        var shown = text.Length <= MaxFactLength ? text : text[..(MaxFactLength - 1)] + "…";
        return shown.Any(char.IsControl) ? ReplaceControlCharacters(shown) : shown;
    }

    private static string ReplaceControlCharacters(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
}
