using System.Globalization;
using KkrSite.Rendering;

namespace KkrSite.Commands;

/// <summary>The table that a build ends with.</summary>
internal static class BuildSummary
{
    public static void Write(Terminal terminal, BuildResult result, string output, TimeSpan time, int warnings)
    {
        (string Name, string Value)[] rows =
        [
            ("Sider", Number(result.Pages)),
            ("Filer", Number(result.Files)),
            ("Tid", Seconds(time)),
            ("Advarsler", Number(warnings)),
            ("Skrevet til", output),
        ];
        foreach (var (name, value) in rows)
        {
            terminal.Results.WriteLine($"{name,-12} {value}");
        }

        if (result.NewAddresses.Length > 0)
        {
            terminal.Results.WriteLine(CommandTexts.NewAddresses(result.NewAddresses.Length));
        }
    }

    /// <summary>0,42 s.</summary>
    public static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.00", CultureInfo.GetCultureInfo("da-DK")) + " s";

    private static string Number(int number) => DanishWords.Number(number);
}
