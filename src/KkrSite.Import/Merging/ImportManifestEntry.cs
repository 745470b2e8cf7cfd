using System.Collections.Immutable;
using KkrSite.Archive.Model;
using KkrSite.Import.MarkdownFiles;
using KkrSite.Import.Matching;
using KkrSite.Import.Results;

namespace KkrSite.Import.Merging;

/// <summary>What imports have written of one item, or of the meeting itself, under any of its names.</summary>
internal sealed class ImportManifestEntry
{
    private readonly ImportManifest manifest;
    private readonly ImmutableArray<string> names;
    private readonly ImmutableArray<string> recordedNames;

    private ImportManifestEntry(ImportManifest manifest, ImmutableArray<string> names, ImmutableArray<string> recordedNames) =>
        (this.manifest, this.names, this.recordedNames) = (manifest, names, recordedNames);

    /// <summary>The item was imported, or another one with its number: if it has no file now, an editor removed it.</summary>
    public bool IsNameOrNumberKnown => recordedNames.Any(manifest.Contains);

    /// <summary>The item itself was imported, whatever its number was.</summary>
    public bool IsNameKnown => names.Any(manifest.Contains);

    public static ImportManifestEntry ForMeeting(ImportManifest manifest) => new(manifest, ["møde"], ["møde"]);

    /// <param name="existing">The same item in the folder: its title and number count as well; null where there is none.</param>
    /// <param name="uniqueCases">Cases that only one item of the document has.</param>
    public static ImportManifestEntry ForItem(
        ImportManifest manifest,
        RecognisedItem item,
        FolderItem? existing,
        IReadOnlySet<CaseNumber> uniqueCases
    )
    {
        ImmutableArray<string> names =
        [
            FormatName(item.Title),
            .. item.Cases.Where(uniqueCases.Contains).Select(number => $"sag {number}"),
        ];
        ImmutableArray<string> recordedNames = [.. names, $"punkt {item.Number}"];
        if (existing is null)
        {
            return new ImportManifestEntry(manifest, names, recordedNames);
        }

        // An editor may have changed the title, and the minutes have a third one: then only the number identifies it.
        names = [.. names, FormatName(existing.Title)];
        return new ImportManifestEntry(
            manifest,
            names.Any(manifest.Contains) ? names : [.. names, $"punkt {existing.Number}"],
            recordedNames
        );
    }

    public bool ContainsKey(string key) => Contains(FormatPart(key));

    public bool ContainsEntry(string key, string entry) => FormatEntryParts(key, entry).Any(Contains);

    public bool ContainsSection(MarkdownSection section) => Contains(FormatPart(section));

    /// <summary>Whether the section was imported with a text, not as a heading only.</summary>
    public bool ContainsText(MarkdownSection section) => Contains(FormatTextPart(section));

    /// <summary>Records the parts of the document's file, so that what an editor removes of them stays removed.</summary>
    public void Add(MarkdownFile planned) =>
        manifest.Add(
            recordedNames,
            [
                .. planned.Keys.SelectMany(key =>
                    key.GetEntries().SelectMany(entry => FormatEntryParts(key.Name, entry)).Prepend(FormatPart(key.Name))
                ),
                .. planned.Sections.Select(FormatPart),
                .. planned.Sections.Where(section => section.Text.Length > 0).Select(FormatTextPart),
            ]
        );

    private bool Contains(string part) => names.Any(name => manifest.Contains(name, part));

    private static string FormatName(string title) => "titel " + TextComparer.NormaliseTitle(title);

    private static string FormatPart(string key) => $"nøgle {key}";

    private static string FormatPart(MarkdownSection section) => "afsnit " + section.Heading?.ToLowerInvariant();

    private static string FormatTextPart(MarkdownSection section) => "tekst i " + section.Heading?.ToLowerInvariant();

    // As written, and by its wording: the same title in a PDF may have other quotation marks.
    private static IEnumerable<string> FormatEntryParts(string key, string entry) =>
        new[] { entry, entry.Contains(' ', StringComparison.Ordinal) ? TextComparer.NormaliseWording(entry) : entry }
            .Distinct()
            .Select(text => $"{FormatPart(key)}: {text}");
}
