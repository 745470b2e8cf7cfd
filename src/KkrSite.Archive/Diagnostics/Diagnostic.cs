using System.Globalization;

namespace KkrSite.Archive.Diagnostics;

/// <summary>Something found wrong in the content: place, code, fact and remedy.</summary>
public sealed record Diagnostic(DiagnosticCode Code, SourceLocation Location, string Message) : IComparable<Diagnostic>
{
    public Severity Severity => Code.Severity;

    public static Diagnostic Create(DiagnosticCode code, SourceLocation location, params object[] facts) =>
        new(code, location, string.Format(CultureInfo.InvariantCulture, code.Message, facts));

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
}
