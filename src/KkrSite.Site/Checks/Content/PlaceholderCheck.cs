using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Linking;
using KkrSite.Import.NewFiles;

namespace KkrSite.Site.Checks.Content;

/// <summary>Finds the placeholders of the templates for new files that no editor has filled in.</summary>
public static class PlaceholderCheck
{
    /// <summary>The beginning of a text that is to be written.</summary>
    public const string Placeholder = TemplatePlaceholders.Marker;

    public static void Check(MeetingArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var (item, section) in archive.Items.SelectMany(entry => entry.Record.Sections.Select(section => (entry.Record, section))))
        {
            if (section.Markdown.Contains(Placeholder, StringComparison.Ordinal))
            {
                diagnostics.Add(DiagnosticCodes.UnfilledSection, item.Location with { Line = section.Line, Column = 1 });
            }
        }
    }
}
