using KkrSite.Danish;
using KkrSite.Site;

namespace KkrSite.Reporting;

/// <summary>Writes the table at the end of a build.</summary>
internal static class BuildSummaryWriter
{
    public static void Write(Terminal terminal, BuildResult result, string output, TimeSpan time, int warnings)
    {
        (string Name, string Value)[] rows =
        [
            ("Sider", DanishNumbers.Format(result.Pages)),
            ("Filer", DanishNumbers.Format(result.Files)),
            ("Tid", DanishNumbers.FormatSeconds(time)),
            ("Advarsler", DanishNumbers.Format(warnings)),
            ("Skrevet til", output),
        ];
        foreach (var (name, value) in rows)
        {
            terminal.Results.WriteLine($"{name,-12} {value}");
        }

        if (result.NewAddresses.Length > 0)
        {
            terminal.Results.WriteLine(ReportTexts.NewAddresses(result.NewAddresses.Length));
        }
    }
}
