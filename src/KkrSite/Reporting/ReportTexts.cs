using KkrSite.Archive.Diagnostics;
using KkrSite.Danish;

namespace KkrSite.Reporting;

/// <summary>The Danish texts of reports: what every command says about diagnostics, and the Markdown report.</summary>
internal static class ReportTexts
{
    public const string NothingWritten = "Intet er skrevet.";
    public const string NoFindings = "Alt er i orden.";
    public const string ReportLead = "`kkrsite explain KKR0104` forklarer en kode.";
    public const string ReportHead = "| Sted | Hvad |";

    public static string ErrorsAndWarnings(int errors, int warnings) =>
        $"{DanishCounts.Format(errors, CountedNouns.Error)} og {DanishCounts.Format(warnings, CountedNouns.Warning)}.";

    public static string FormatSeverity(Severity severity) => severity == Severity.Error ? "fejl" : "advarsel";

    public static string MoreRows(int more) => $"… og {DanishCounts.Format(more, CountedNouns.Other)}.";

    public static string NewAddresses(int count) =>
        $"{DanishCounts.Format(count, CountedNouns.UnlistedAddress)} ikke i adresser.txt endnu. "
        + "Tilføj med: kkrsite check --update-ledger";
}
