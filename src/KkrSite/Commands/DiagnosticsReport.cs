using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using KkrSite.Archive.Diagnostics;

namespace KkrSite.Commands;

/// <summary>Writes diagnostics as Markdown, for a comment on a pull request: a table with a row each.</summary>
internal static class DiagnosticsReport
{
    /// <summary>The first line, by which the comment is found again.</summary>
    public const string Mark = "<!-- kkrsite check -->";

    // A comment may have 65,536 characters, and nobody reads more rows than these.
    private const int MaxRows = 100;

    public static string Of(ImmutableArray<Diagnostic> diagnostics)
    {
        var report = new StringBuilder($"{Mark}\n");
        if (diagnostics.IsEmpty)
        {
            return report.Append(CultureInfo.InvariantCulture, $"**{CommandTexts.AllWell}**\n").ToString();
        }

        var errors = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        report.Append(CultureInfo.InvariantCulture, $"**{CommandTexts.ErrorsAndWarnings(errors, diagnostics.Length - errors)}** {CommandTexts.ReportLead}\n\n{CommandTexts.ReportHead}\n|---|---|\n");

        // Errors first: they are what keeps the change from being published.
        foreach (var diagnostic in diagnostics.OrderBy(diagnostic => diagnostic.Severity == Severity.Error ? 0 : 1).Take(MaxRows))
        {
            report.Append(CultureInfo.InvariantCulture, $"| {Escape(diagnostic.Location.ToString())} | **{CommandTexts.KindOf(diagnostic.Severity)} {diagnostic.Code.Id}** {Escape(diagnostic.Message)} |\n");
        }

        return diagnostics.Length <= MaxRows ? report.ToString() : report.Append(CultureInfo.InvariantCulture, $"\n{CommandTexts.ReportMore(diagnostics.Length - MaxRows)}\n").ToString();
    }

    // What an editor wrote is shown as it is: no markup, no picture, nobody called by name.
    private static string Escape(string text) => string.Concat(text.Select(c => c switch
    {
        '@' or '&' or '<' or '>' or '#' or ':' => System.FormattableString.Invariant($"&#{(int)c};"),
        _ when char.IsAsciiLetterOrDigit(c) || c is ' ' or '/' or '.' or ',' or '-' || c > 127 => c.ToString(),
        _ => "\\" + c,
    }));
}
