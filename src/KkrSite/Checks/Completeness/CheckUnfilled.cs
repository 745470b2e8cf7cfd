using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Linking;

namespace KkrSite.Checks.Completeness;

/// <summary>Finds what the templates of new files ask an editor to fill in, and nobody has.</summary>
public static class CheckUnfilled
{
    /// <summary>How a text begins that asks to be written.</summary>
    public const string Mark = "SKRIV HER";

    public static void Check(MeetingArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var (item, section) in archive.Items.SelectMany(entry => entry.Item.Sections.Select(section => (entry.Item, section))))
        {
            if (section.Markdown.Contains(Mark, StringComparison.Ordinal))
            {
                diagnostics.Add(DiagnosticCodes.Unfilled, item.Location with { Line = section.Line, Column = 1 });
            }
        }
    }
}
