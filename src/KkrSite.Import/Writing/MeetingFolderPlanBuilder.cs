using KkrSite.Import.MarkdownFiles;
using KkrSite.Import.Matching;
using KkrSite.Import.Merging;
using KkrSite.Import.Results;

namespace KkrSite.Import.Writing;

/// <summary>Collects the changes of one meeting's folder.</summary>
internal sealed class MeetingFolderPlanBuilder(MeetingFolderContent existing, FolderMergeOptions options)
{
    private readonly List<PlannedWrite> writes = [];
    private readonly List<string> deletes = [];
    private readonly List<string> unchanged = [];
    private readonly List<FileConflict> conflicts = [];
    private readonly List<string> remarks = [];

    /// <summary>The folder before the import.</summary>
    public MeetingFolderContent Existing => existing;

    public FolderMergeOptions Options => options;

    public void AddRemark(string remark) => remarks.Add(remark);

    public void AddConflict(FileConflict conflict) => conflicts.Add(conflict);

    /// <summary>Plans a file: new, completed, or unchanged.</summary>
    /// <param name="prepare">Removes from the existing file what the document has made obsolete, before it is completed.</param>
    public void AddFile(
        string path,
        MarkdownFile planned,
        ImportManifestEntry manifest,
        Func<MarkdownFile, MarkdownFile>? prepare = null
    )
    {
        if (existing.FindFile(path) is { } file)
        {
            AddWrite(file, path, MergeText(file, planned, manifest, prepare));
        }
        else
        {
            writes.Add(new PlannedWrite(path, planned.ToString(), IsNew: true));
            manifest.Add(planned);
        }
    }

    /// <summary>Plans an item that the folder does not have.</summary>
    public void AddNewItem(PlannedItem item)
    {
        if (existing.Files.Any(file => string.Equals(file.Path, item.Path, StringComparison.OrdinalIgnoreCase)))
        {
            // A file without front matter, or of another item.
            AddConflict(
                new ManualConflict(
                    item.Path,
                    $"{item.Name} er ikke taget med, for der er en anden fil af dens navn",
                    LineDiff.Compare("", item.File.ToString()),
                    "Giv filen et andet navn, og importér igen."
                )
            );
            return;
        }

        if (!item.WasHeading)
        {
            remarks.Add(
                item.Manifest.IsNameKnown
                    ? $"{item.Name} var slettet i mappen og er taget med igen"
                    : $"{item.Name} er nyt i forhold til mappen"
            );
        }

        var isNewInMinutes = options.RecordsAgenda && !item.WasHeading && !item.Manifest.IsNameKnown;
        AddFile(item.Path, isNewInMinutes ? AgendaVersionRecorder.RecordNewItem(item.File) : item.File, item.Manifest);
    }

    /// <summary>Plans an item that gets the document's number, and with it another file name.</summary>
    public void MoveItem(PlannedItem item, FolderItem existingItem)
    {
        remarks.Add($"punkt \"{item.Item.Title}\" er flyttet fra {existingItem.Number} til {item.Item.Number}");
        var path = CreateUniquePath(item.Path, existingItem.File.Path);
        AddWrite(existingItem.File, path, MergeText(existingItem.File, item.File, item.Manifest));
        if (path != existingItem.File.Path)
        {
            deletes.Add(existingItem.File.Path);
        }
    }

    /// <summary>Plans an item that keeps the folder's number, although the document has another; everything else is completed.</summary>
    public void KeepNumber(PlannedItem item, FolderItem existingItem)
    {
        remarks.Add(
            $"punkt \"{item.Item.Title}\" er flyttet fra {existingItem.Number} til {item.Item.Number} i dokumentet; "
                + $"i mappen har det stadig nummer {existingItem.Number}"
        );
        var withoutNumber = item.File with { Keys = item.File.Keys.RemoveAll(key => key.Name == "punkt") };
        AddWrite(
            existingItem.File,
            existingItem.File.Path,
            MergeText(existingItem.File, withoutNumber, item.Manifest, minutes: item.File)
        );
    }

    public MeetingFolderPlan Build(ImportManifest manifest)
    {
        AddManifest(manifest.ToString());
        return new MeetingFolderPlan
        {
            Folder = existing.Path,
            Writes = [.. writes.OrderBy(file => file.Path, StringComparer.Ordinal)],
            Deletes = [.. deletes.Where(path => !writes.Exists(file => file.Path == path)).Order(StringComparer.Ordinal)],
            Replaced =
            [
                .. existing
                    .Files.Select(file => file.Path)
                    .Where(path => conflicts.Exists(conflict => conflict is OverwrittenConflict && conflict.Path == path)),
            ],
            Unchanged = [.. unchanged.Order(StringComparer.Ordinal)],
            Conflicts = [.. conflicts],
            Remarks = [.. remarks],
            AttachmentsWithoutFile = CreateResult().FindMissingAttachments(),
        };
    }

    /// <summary>The folder after the import.</summary>
    private MeetingFolderContent CreateResult() =>
        existing with
        {
            Files =
            [
                .. existing.Files.Where(file => !deletes.Contains(file.Path) && !writes.Exists(write => write.Path == file.Path)),
                .. writes.Select(write => new FolderFile(write.Path, write.Text)),
            ],
        };

    private void AddManifest(string text)
    {
        var path = $"{existing.Path}/{ImportManifest.FileName}";
        if (existing.FindFile(path) is { } file)
        {
            AddWrite(file, path, text);
        }
        else
        {
            writes.Add(new PlannedWrite(path, text, IsNew: true));
        }
    }

    private void AddWrite(FolderFile file, string path, string text)
    {
        if (path == file.Path && text == file.Text)
        {
            unchanged.Add(path);
        }
        else
        {
            writes.Add(new PlannedWrite(path, text, IsNew: path != file.Path));
        }
    }

    // An editor may have given another file that name.
    private string CreateUniquePath(string path, string ownPath)
    {
        var taken = existing
            .Files.Select(file => file.Path)
            .Where(other => other != ownPath)
            .Concat(writes.Select(file => file.Path))
            .Except(deletes)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var unique = path;
        for (var i = 2; taken.Contains(unique); i++)
        {
            unique = $"{path[..^".md".Length]}-{i}.md";
        }

        return unique;
    }

    /// <param name="minutes">The document's file, where <paramref name="planned"/> lacks some of it.</param>
    private string MergeText(
        FolderFile file,
        MarkdownFile planned,
        ImportManifestEntry manifest,
        Func<MarkdownFile, MarkdownFile>? prepare = null,
        MarkdownFile? minutes = null
    )
    {
        // Written back, it would lose the characters that could not be decoded.
        if (!file.IsUtf8)
        {
            AddConflict(
                new ManualConflict(file.Path, "filen er ikke i UTF-8 og er ikke ændret", [], "Gem den som UTF-8, og importér igen.")
            );
            return file.Text;
        }

        // A file without front matter was not written by an import.
        if (MarkdownFile.Parse(file.Text) is not { } original)
        {
            const string Description = "filen har ingen nøgler (---) øverst; den";
            AddConflict(FileConflict.Create(file.Path, Description, LineDiff.Compare(file.Text, planned.ToString()), options.Overwrite));
            return options.Overwrite ? planned.ToString() : file.Text;
        }

        var written = options.Placeholders.Remove(original);
        var merger = new MarkdownFileMerger(file.Path, manifest, options.Overwrite);
        var completed = merger.Merge(prepare?.Invoke(written) ?? written, planned);
        conflicts.AddRange(merger.Conflicts);
        if (options.RecordsAgenda && planned.FindKey("titel") is not null)
        {
            completed = AgendaVersionRecorder.Record(written, minutes ?? planned, completed);
        }

        completed = options.Placeholders.Restore(completed, original);
        return AreEqual(completed, original) ? file.Text : FormatAs(file.Text, completed);
    }

    // Line ends and a byte order mark are kept as the editor's program wrote them.
    private static string FormatAs(string original, MarkdownFile completed)
    {
        var text = completed.ToString();
        text = original.Contains("\r\n", StringComparison.Ordinal) ? text.ReplaceLineEndings("\r\n") : text;
        return original.StartsWith('\uFEFF') ? '\uFEFF' + text : text;
    }

    private static bool AreEqual(MarkdownFile a, MarkdownFile b) => a.Keys.SequenceEqual(b.Keys) && a.Sections.SequenceEqual(b.Sections);
}

/// <summary>How the document is merged into the folder.</summary>
/// <param name="Placeholders">Finds the sections that nobody has written yet.</param>
/// <param name="Overwrite">--overwrite.</param>
/// <param name="RecordsAgenda">These are the first minutes of an agenda: their changes to its items are recorded.</param>
internal sealed record FolderMergeOptions(PlaceholderFilter Placeholders, bool Overwrite, bool RecordsAgenda);

/// <summary>An item of the document with its file.</summary>
/// <param name="Path">Of a new file, relative to the input folder.</param>
internal sealed record PlannedItem(RecognisedItem Item, string Path, MarkdownFile File, ImportManifestEntry Manifest)
{
    /// <summary>Danish, for messages.</summary>
    public string Name => $"punkt {Item.Number} \"{Item.Title}\"";

    /// <summary>The agenda has its number and title as a heading without text: it is not a new item.</summary>
    public bool WasHeading { get; init; }
}
