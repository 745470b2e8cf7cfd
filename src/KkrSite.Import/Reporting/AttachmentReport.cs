using System.Collections.Immutable;
using System.Globalization;
using KkrSite.Import.Attachments;
using KkrSite.Import.Results;
using KkrSite.Import.Writing;

namespace KkrSite.Import.Reporting;

/// <summary>The part of an import's report that tells of attachments: which file is which, and which have none.</summary>
public static class AttachmentReport
{
    private const double Kilo = 1024;

    /// <param name="plan">What is written, and so what the folder's items have afterwards; null where nothing can be.</param>
    public static IEnumerable<string> Lines(ImportResult result, ImmutableArray<PlacedAttachment> placed, MeetingFilePlan? plan)
    {
        var missing = plan?.AttachmentsWithoutFile.Select(entry => $"  {entry.Number} {entry.Title}").ToList() ?? result.Items.SelectMany(item => item.Attachments.Where(attachment => attachment is { File: null, Url: null })
            .Select(attachment => $"  {item.Number} {attachment.Title}")).ToList();
        if (!placed.IsEmpty)
        {
            yield return "Bilag:";
        }

        foreach (var (file, titles) in placed)
        {
            var belongs = titles.IsEmpty ? "passer ikke klart til noget bilag" : string.Join(", ", titles.Select(title => $"punkt {title.Item} \"{title.Title}\""));
            yield return $"  {file.Name} ({TypeOf(file.Name)}, {SizeOf(file.Size)}): {belongs}";
        }

        if (missing.Count > 0)
        {
            yield return $"Bilag uden fil: {missing.Count} (giv filerne med: import DOKUMENT BILAG…)";
        }

        foreach (var line in missing)
        {
            yield return line;
        }
    }

    private static string TypeOf(string name) => Path.GetExtension(name) is { Length: > 1 } extension ? extension[1..].ToUpperInvariant() : "uden type";

    private static string SizeOf(long bytes)
    {
        var (value, unit) = bytes < Kilo ? (bytes, "byte") : bytes < Kilo * Kilo ? (bytes / Kilo, "KB") : (bytes / Kilo / Kilo, "MB");
        return value.ToString("0.#", CultureInfo.InvariantCulture).Replace('.', ',') + " " + unit;
    }
}
