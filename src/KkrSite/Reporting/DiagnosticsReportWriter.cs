using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using KkrSite.Archive.Diagnostics;

namespace KkrSite.Reporting;

/// <summary>Writes diagnostics as Markdown, for a comment on a pull request: a table with a row each.</summary>
internal static class DiagnosticsReportWriter
{
    /// <summary>The first line, which identifies the comment when it is updated.</summary>
    public const string Marker = "<!-- kkrsite check -->";

    // GitHub limits a comment to 65,536 characters, and nobody reads more rows.
    private const int MaxRows = 100;

    public static string Write(ImmutableArray<Diagnostic> diagnostics)
    {
        var report = new StringBuilder($"{Marker}\n");
        if (diagnostics.IsEmpty)
        {
            return report.Append(CultureInfo.InvariantCulture, $"**{ReportTexts.NoFindings}**\n").ToString();
        }

        var errors = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        report.Append(
            CultureInfo.InvariantCulture,
            $"**{ReportTexts.ErrorsAndWarnings(errors, diagnostics.Length - errors)}** {ReportTexts.ReportLead}\n\n"
        );
        report.Append(CultureInfo.InvariantCulture, $"{ReportTexts.ReportHead}\n|---|---|\n"
        );

        // Errors first: they prevent publication.
        foreach (var diagnostic in diagnostics.OrderBy(diagnostic => diagnostic.Severity == Severity.Error ? 0 : 1).Take(MaxRows))
        {
            var heading = $"{ReportTexts.FormatSeverity(diagnostic.Severity)} {diagnostic.Code.Id}";
            report.Append(
                CultureInfo.InvariantCulture,
                $"| {Escape(diagnostic.Location.ToString())} | **{heading}** {Escape(diagnostic.Message)} |\n"
            );
        }

        return diagnostics.Length <= MaxRows
            ? report.ToString()
            : report.Append(CultureInfo.InvariantCulture, $"\n{ReportTexts.MoreRows(diagnostics.Length - MaxRows)}\n").ToString();
    }

    // Text of the content is shown literally: no markup, no pictures, no mentions of users.
    private static string Escape(string text) =>
        string.Concat(
            text.Select(c =>
                c switch
                {
                    '@' or '&' or '<' or '>' or '#' or ':' => System.FormattableString.Invariant($"&#{(int)c};"),
                    _ when char.IsAsciiLetterOrDigit(c) || c is ' ' or '/' or '.' or ',' or '-' || c > 127 => c.ToString(),
                    _ => "\\" + c,
                }
            )
        );
}
