using System.Text;
using KkrSite.Archive.Linking;

namespace KkrSite.Rendering.Register;

/// <summary>
/// How many decisions there are of each year, council and outcome, for the register's script: it shows what each choice would leave,
/// and fetches only the pages that hold something. One array a combination: ["2024","midtjylland","udsat",3], newest year first.
/// </summary>
internal static class WriteRegisterCounts
{
    public static byte[] Of(DecisionRegister register)
    {
        var rows = register.All
            .CountBy(entry => (Year: DecisionRegister.YearOf(entry), Council: entry.Meeting.Council.Id.Slug, Outcome: Treatments.OutcomeKey(entry.Outcome)))
            .OrderByDescending(row => row.Key.Year)
            .ThenBy(row => row.Key.Council, StringComparer.Ordinal).ThenBy(row => row.Key.Outcome, StringComparer.Ordinal)
            .Select(row => $"""["{DanishDates.Year(row.Key.Year)}","{row.Key.Council}","{row.Key.Outcome}",{row.Value}]""");
        return Encoding.UTF8.GetBytes($"[{string.Join(",\n", rows)}]\n");
    }
}
