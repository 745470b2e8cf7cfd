using System.Collections.Immutable;
using KkrSite.Import.MarkdownFiles;

namespace KkrSite.Import.Merging;

/// <summary>
/// Completes one file of the folder with what the document adds: new keys, new sections, text for empty sections. Where both
/// differ, there is a conflict; what only the file has, or what was removed from it, is an editor's work and stays.
/// </summary>
/// <param name="path">The file's path in messages.</param>
/// <param name="manifest">What earlier imports wrote into the file.</param>
/// <param name="overwrite">--overwrite: the document's text replaces the file's.</param>
internal sealed class MarkdownFileMerger(string path, ImportManifestEntry manifest, bool overwrite)
{
    private readonly List<FileConflict> conflicts = [];

    /// <summary>Found so far, in the order of the file.</summary>
    public IReadOnlyList<FileConflict> Conflicts => conflicts;

    public MarkdownFile Merge(MarkdownFile existing, MarkdownFile planned)
    {
        if (planned.FindKey("lukket") is not null && existing.FindKey("lukket") is null && existing.HasText)
        {
            AddConflict("punktet er lukket i dokumentet, men filen har en tekst; den", ["+ lukket: true"]);
            return overwrite ? planned : existing;
        }

        // Closed by an editor: no document opens it again.
        if (existing.GetText("lukket") == "true" && planned.FindKey("lukket") is null && planned.HasText)
        {
            conflicts.Add(
                new ManualConflict(
                    path,
                    "punktet er lukket i mappen, og dokumentets tekst er ikke taget med",
                    [],
                    "Skal punktet ikke være lukket, så slet linjen lukket: true, og importér igen."
                )
            );
            return existing;
        }

        var keys = MergeKeys(existing, planned);
        var sections = MergeSections(existing, planned);
        manifest.Add(planned);
        return new MarkdownFile(keys, sections);
    }

    private ImmutableArray<FrontMatterKey> MergeKeys(MarkdownFile existing, MarkdownFile planned)
    {
        var keys = existing.Keys.ToList();
        var last = -1;
        foreach (var key in planned.Keys)
        {
            var index = keys.FindIndex(other => other.Name == key.Name);
            if (index >= 0)
            {
                last = index;
                keys[index] = MergeKey(keys[index], key);
            }
            else if (!manifest.ContainsKey(key.Name) || AddRemoval(Describe(key.Name), LineDiff.Compare("", key.Source)))
            {
                keys.Insert(++last, key);
            }
        }

        RemoveNewDate(keys);
        return [.. keys];
    }

    // With --overwrite a meeting that was held after all has no new date.
    private void RemoveNewDate(List<FrontMatterKey> keys)
    {
        var newDate = keys.Find(key => key.Name == "til");
        var isStatusOverwritten = conflicts.OfType<OverwrittenConflict>().Any(conflict => conflict.Description == Describe("status"));
        if (newDate is not null && isStatusOverwritten)
        {
            keys.Remove(newDate);
            conflicts.Add(new OverwrittenConflict(path, Describe(newDate.Name), LineDiff.Compare(newDate.Source, "")));
        }
    }

    private FrontMatterKey MergeKey(FrontMatterKey existing, FrontMatterKey planned)
    {
        if (FrontMatterComparer.Covers(existing, planned) || IsStatusOutranked(existing, planned))
        {
            return existing;
        }

        bool IsRemoved(string entry) => manifest.ContainsEntry(planned.Name, entry);
        if (new FrontMatterMerger(IsRemoved, overwrite).Merge(existing, planned) is { } merged)
        {
            if (merged.IsOverwriting)
            {
                conflicts.Add(
                    new OverwrittenConflict(path, Describe(planned.Name), LineDiff.Compare(existing.Source, merged.Key.Source))
                );
            }

            foreach (var entry in merged.Removed)
            {
                AddRemoval($"\"{entry}\" under nøglen {planned.Name}", ["+ " + entry]);
            }

            return overwrite && merged.Removed.Length > 0
                ? new FrontMatterMerger(_ => false, overwrite).Merge(existing, planned)?.Key ?? merged.Key
                : merged.Key;
        }

        var isAddition = IsStatusRaised(existing, planned) || FrontMatterComparer.Covers(planned, existing);
        if (!isAddition)
        {
            var replacement = new FrontMatterMerger(_ => false, overwrite: true).Merge(existing, planned)?.Key ?? planned;
            AddConflict(Describe(planned.Name), LineDiff.Compare(existing.Source, replacement.Source));
        }

        return isAddition || overwrite ? AddComments(planned, existing.ReadComments()) : existing;
    }

    private ImmutableArray<MarkdownSection> MergeSections(MarkdownFile existing, MarkdownFile planned)
    {
        var sections = existing.Sections.ToList();
        var last = -1;
        foreach (var section in planned.Sections)
        {
            var index = sections.FindIndex(last + 1, other => other.HasHeading(section.Heading));
            index = index < 0 ? sections.FindIndex(other => other.HasHeading(section.Heading)) : index;
            if (index >= 0)
            {
                last = index;
                sections[index] = sections[index] with { Text = MergeText(sections[index], section, existing, planned) };
            }
            else if (!manifest.ContainsSection(section) || AddRemoval(Describe(section), LineDiff.Compare("", section.Text)))
            {
                sections.Insert(++last, section);
            }
        }

        return [.. sections];
    }

    private string MergeText(MarkdownSection existing, MarkdownSection planned, MarkdownFile existingFile, MarkdownFile plannedFile)
    {
        if (
            planned.Text.Length == 0
            || TextComparer.AreSameWording(existing.Text, planned.Text)
            || planned.IsExtendedBy(existing, existingFile.GetEntries("bilag"))
        )
        {
            return existing.Text;
        }

        // A text that was imported once and is empty now was removed on purpose.
        if (
            existing.Text.Length == 0
            && (
                !manifest.ContainsText(planned)
                || AddRemoval("teksten i " + Describe(planned), LineDiff.Compare("", planned.Text))
            )
        )
        {
            return planned.Text;
        }

        if (existing.IsExtendedBy(planned, FindNewAttachments(plannedFile)))
        {
            return planned.Text;
        }

        if (existing.Text.Length == 0)
        {
            return existing.Text;
        }

        AddConflict(Describe(planned), LineDiff.CompareSentences(existing.Text, planned.Text));
        return overwrite ? planned.Text : existing.Text;
    }

    private void AddConflict(string description, ImmutableArray<string> diff) =>
        conflicts.Add(FileConflict.Create(path, description, diff, overwrite));

    /// <summary>An editor removed the part: only --overwrite adds it again.</summary>
    /// <returns>Whether it is added again.</returns>
    private bool AddRemoval(string part, ImmutableArray<string> diff)
    {
        AddConflict($"{part} er slettet i mappen; den", diff);
        return overwrite;
    }

    private static string Describe(string key) => $"nøglen {key}";

    private static string Describe(MarkdownSection section) =>
        section.Heading is null ? "afsnittet før første overskrift" : $"afsnittet {section.Heading}";

    private ImmutableArray<string> FindNewAttachments(MarkdownFile planned) =>
        [.. planned.GetEntries("bilag").Where(title => !manifest.ContainsEntry("bilag", title))];

    private static FrontMatterKey AddComments(FrontMatterKey key, ImmutableArray<string> comments) =>
        comments.IsEmpty ? key : key with { Source = string.Join('\n', comments) + "\n" + key.Source };

    // Minutes follow an agenda, never the reverse: importing an agenda again resets nothing.
    private static bool IsStatusRaised(FrontMatterKey existing, FrontMatterKey planned) =>
        existing.Name == "status" && existing.GetText() == "dagsorden" && planned.GetText() == "referat";

    private static bool IsStatusOutranked(FrontMatterKey existing, FrontMatterKey planned) =>
        existing.Name == "status" && existing.GetText() is "referat" or "aflyst" or "flyttet" && planned.GetText() == "dagsorden";
}
