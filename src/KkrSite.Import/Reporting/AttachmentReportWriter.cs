using System.Collections.Immutable;
using KkrSite.Danish;
using KkrSite.Import.Attachments;
using KkrSite.Import.Results;
using KkrSite.Import.Writing;

namespace KkrSite.Import.Reporting;

/// <summary>Writes the part of an import's report about attachments: which file is which, and which attachments have no file.</summary>
public static class AttachmentReportWriter
{
    private const int BytesPerKilobyte = 1024;

    /// <param name="plan">Null where nothing can be written: then the document's own attachments are listed.</param>
    public static IEnumerable<string> Write(ImportResult result, ImmutableArray<AttachmentMatch> matches, MeetingFolderPlan? plan)
    {
        var missing = plan?.AttachmentsWithoutFile.Select(entry => $"  {entry.Number} {entry.Title}").ToList()
            ?? result
                .Items.SelectMany(item =>
                    item.Attachments.Where(attachment => attachment is { File: null, Url: null })
                        .Select(attachment => $"  {item.Number} {attachment.Title}")
                )
                .ToList();
        if (!matches.IsEmpty)
        {
            yield return "Bilag:";
        }

        foreach (var (file, titles) in matches)
        {
            var target = titles.IsEmpty
                ? "passer ikke klart til noget bilag"
                : string.Join(", ", titles.Select(title => $"punkt {title.Item} \"{title.Title}\""));
            yield return $"  {file.Name} ({FormatType(file.Name)}, {FormatSize(file.Size)}): {target}";
        }

        if (missing.Count > 0)
        {
            yield return $"Bilag uden fil: {DanishNumbers.Format(missing.Count)} (giv filerne med: import DOKUMENT BILAG…)";
        }

        foreach (var line in missing)
        {
            yield return line;
        }
    }

    private static string FormatType(string name) =>
        Path.GetExtension(name) is { Length: > 1 } extension ? extension[1..].ToUpperInvariant() : "uden type";

    private static string FormatSize(long bytes) => bytes < BytesPerKilobyte ? $"{bytes} byte" : DanishNumbers.FormatBytes(bytes);
}
