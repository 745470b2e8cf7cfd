using System.Text;
using KkrSite.Danish;

namespace KkrSite.Site.Rendering.Decisions;

/// <summary>
/// The number of decisions by year, council and outcome, for the register's script. It shows the number for each choice and fetches only
/// pages with decisions. One array for each combination: ["2024","midtjylland","udsat",3], newest year first.
/// </summary>
internal static class RegisterCountsWriter
{
    public static byte[] Write(DecisionRegister register)
    {
        var rows = register
            .All.CountBy(entry =>
                (
                    Year: DecisionRegister.YearOf(entry),
                    Council: entry.Meeting.Council.Id.Slug,
                    Outcome: DecisionSummaryBuilder.OutcomeKey(entry.Outcome)
                )
            )
            .OrderByDescending(row => row.Key.Year)
            .ThenBy(row => row.Key.Council, StringComparer.Ordinal)
            .ThenBy(row => row.Key.Outcome, StringComparer.Ordinal)
            .Select(row => $"""["{DanishDateFormatter.FormatYear(row.Key.Year)}","{row.Key.Council}","{row.Key.Outcome}",{row.Value}]""");
        return Encoding.UTF8.GetBytes($"[{string.Join(",\n", rows)}]\n");
    }
}
