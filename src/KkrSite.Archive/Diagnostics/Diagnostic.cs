using System.Globalization;

namespace KkrSite.Archive.Diagnostics;

/// <summary>Something found wrong in the content: place, code, fact and remedy.</summary>
public sealed record Diagnostic(DiagnosticCode Code, SourceLocation Location, string Message) : IComparable<Diagnostic>
{
    private const int MaxFact = 400;

    public Severity Severity => Code.Severity;

    public static Diagnostic Create(DiagnosticCode code, SourceLocation location, params object[] facts) =>
        new(code, Tidy(location), string.Format(CultureInfo.InvariantCulture, code.Message, Array.ConvertAll(facts, Tidy)));

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
    public override string ToString() =>
        $"{Location}: {(Severity == Severity.Error ? "fejl" : "advarsel")} {Code.Id}: {Message}";

    // A file's name may hold a line break too, and the place stands first on the line.
    private static SourceLocation Tidy(SourceLocation location) =>
        location.Path.Any(char.IsControl) ? location with { Path = WithoutControls(location.Path) } : location;

    // Facts come from content: one of a megabyte, with line breaks or a terminal's control codes must not spoil the line.
    private static object Tidy(object fact)
    {
        var text = Convert.ToString(fact, CultureInfo.InvariantCulture) ?? "";
        var shown = text.Length <= MaxFact ? text : text[..(MaxFact - 1)] + "…";
        return shown.Any(char.IsControl) ? WithoutControls(shown) : shown;
    }

    private static string WithoutControls(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
}
