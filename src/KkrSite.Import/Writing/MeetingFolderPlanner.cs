using System.Collections.Immutable;
using KkrSite.Archive.Model;
using KkrSite.Import.MarkdownFiles;
using KkrSite.Import.Matching;
using KkrSite.Import.Merging;
using KkrSite.Import.Results;

namespace KkrSite.Import.Writing;

/// <summary>
/// Plans what an import writes: a new folder, or the completion of an existing one. What the folder has, and what an editor
/// removed from it, changes only with --overwrite.
/// </summary>
/// <param name="placeholders">The texts with which new files ask for content.</param>
public sealed class MeetingFolderPlanner(IReadOnlyCollection<string> placeholders)
{
    private const string OverwriteRemedy = "Brug --overwrite, så punkterne får dokumentets numre.";

    private readonly PlaceholderFilter placeholderFilter = new(placeholders);

    /// <param name="existing">The files of <see cref="CompleteImport.Folder"/>.</param>
    /// <param name="overwrite">--overwrite: the document's text replaces the folder's where both have some.</param>
    public MeetingFolderPlan Plan(CompleteImport document, MeetingFolderContent existing, bool overwrite)
    {
        var manifest = ImportManifest.Parse(existing.FindFile($"{existing.Path}/{ImportManifest.FileName}")?.Text);
        var meeting = MeetingFileRenderer.RenderMeeting(document.Result);
        var options = new FolderMergeOptions(placeholderFilter, overwrite, IsAgenda(existing) && meeting.GetText("status") == "referat");
        var plan = new MeetingFolderPlanBuilder(existing, options);
        if (existing.Files.IsEmpty)
        {
            AddNewFolder(plan, document.Result, meeting, manifest);
        }
        else
        {
            AddChanges(plan, document.Result, meeting, manifest);
        }

        return plan.Build(manifest);
    }

    private static void AddNewFolder(
        MeetingFolderPlanBuilder plan,
        ImportResult result,
        MarkdownFile meeting,
        ImportManifest manifest
    )
    {
        plan.AddFile(plan.Existing.MeetingFilePath, meeting, ImportManifestEntry.ForMeeting(manifest));
        var uniqueCases = FindUniqueCases(result);
        foreach (var item in result.Items.Where(item => !item.IsHeading))
        {
            var planned = CreatePlannedItem(plan, item, ImportManifestEntry.ForItem(manifest, item, null, uniqueCases));
            plan.AddFile(planned.Path, planned.File, planned.Manifest);
        }
    }

    private void AddChanges(MeetingFolderPlanBuilder plan, ImportResult result, MarkdownFile meeting, ImportManifest manifest)
    {
        var items = result.Items.Where(item => !item.IsHeading).ToList();
        var existingItems = plan.Existing.ReadItems(placeholderFilter);
        AddMeeting(plan, items, existingItems, meeting, ImportManifestEntry.ForMeeting(manifest));
        var pairs = FolderItemMatcher.Match(existingItems, items);
        var numbers = ItemNumberAssignment.Assign(existingItems, pairs, plan.Options.Overwrite);
        var numbersAfterOverwrite = ItemNumberAssignment.Assign(existingItems, pairs, overwrite: true);
        var headings = ReadHeadings(plan.Existing);
        var uniqueCases = FindUniqueCases(result);
        foreach (var item in items)
        {
            var existingItem = pairs.GetValueOrDefault(item);
            var planned = CreatePlannedItem(plan, item, ImportManifestEntry.ForItem(manifest, item, existingItem, uniqueCases)) with
            {
                WasHeading = headings.Contains((item.Number.ToString(), TextComparer.NormaliseTitle(item.Title))),
            };
            var remedy = FindRemedy(item, existingItem, numbersAfterOverwrite, pairs);
            if (existingItem is null)
            {
                AddNewItem(plan, planned, numbers.FindHolder(item), remedy);
            }
            else if (existingItem.Number == item.Number.ToString())
            {
                plan.AddFile(existingItem.File.Path, planned.File, planned.Manifest);
            }
            else if (numbers.Moved.Contains(item))
            {
                plan.MoveItem(planned, existingItem);
            }
            else
            {
                plan.AddConflict(CreateNumberConflict(item, existingItem, numbers.FindHolder(item), remedy));
                plan.KeepNumber(planned, existingItem);
            }
        }

        var missingItems = existingItems.Except(pairs.Values).Where(item => !result.Items.Any(other => IsHeadingFor(other, item)));
        foreach (var missing in result.Meeting.IsSupplement ? [] : missingItems)
        {
            plan.AddRemark(
                $"punkt {missing.Number} \"{missing.Title}\" findes i mappen, men ikke i dokumentet; "
                    + $"det er ladt urørt ({missing.File.Name})"
            );
        }
    }

    // A heading that has a file as an item in the folder, or becomes one now, is removed from moede.md and not added again.
    private static void AddMeeting(
        MeetingFolderPlanBuilder plan,
        IEnumerable<RecognisedItem> items,
        IEnumerable<FolderItem> existingItems,
        MarkdownFile meeting,
        ImportManifestEntry manifest
    )
    {
        (string, string)[] titles = [.. items.Select(item => (item.Number.ToString(), item.Title))];
        (string, string)[] existingTitles = [.. existingItems.Select(item => (item.Number, item.Title))];
        plan.AddFile(
            plan.Existing.MeetingFilePath,
            meeting.RemoveHeadings(existingTitles),
            manifest,
            file => file.RemoveHeadings(titles)
        );
    }

    private static void AddNewItem(MeetingFolderPlanBuilder plan, PlannedItem item, FolderItem? holder, string? remedy)
    {
        // The number belongs to another item: a second file with it would make the folder invalid.
        if (holder is not null)
        {
            plan.AddConflict(
                new ManualConflict(
                    item.Path,
                    $"{item.Name} er ikke taget med, for nummeret bruges af \"{holder.Title}\" ({holder.File.Name})",
                    LineDiff.Compare("", item.File.ToString()),
                    remedy ?? OverwriteRemedy
                )
            );
        }
        else if (item.Manifest.IsNameOrNumberKnown && !plan.Options.Overwrite)
        {
            item.Manifest.Add(item.File);
            plan.AddConflict(
                new OverwritableConflict(
                    item.Path,
                    $"{item.Name} er slettet i mappen; den",
                    LineDiff.Compare("", item.File.ToString())
                )
            );
        }
        else
        {
            plan.AddNewItem(item);
        }
    }

    private static FileConflict CreateNumberConflict(RecognisedItem item, FolderItem existing, FolderItem? holder, string? remedy)
    {
        ImmutableArray<string> diff = [$"- punkt: \"{existing.Number}\"", $"+ punkt: \"{item.Number}\""];
        if (holder is null || holder == existing)
        {
            return remedy is null
                ? new OverwritableConflict(existing.File.Path, "nøglen punkt", diff)
                : new ManualConflict(existing.File.Path, FormatUnchangedNumber(item, existing), diff, remedy);
        }

        return new ManualConflict(
            existing.File.Path,
            $"{FormatUnchangedNumber(item, existing)}, for {item.Number} bruges af \"{holder.Title}\" ({holder.File.Name})",
            diff,
            remedy ?? OverwriteRemedy
        );
    }

    private static string FormatUnchangedNumber(RecognisedItem item, FolderItem existing) =>
        $"punktets nummer er ikke ændret fra {existing.Number} til {item.Number}";

    // Null where --overwrite is enough to give the item its number.
    private static string? FindRemedy(
        RecognisedItem item,
        FolderItem? existing,
        ItemNumberAssignment numbersAfterOverwrite,
        IReadOnlyDictionary<RecognisedItem, FolderItem> pairs
    )
    {
        if (numbersAfterOverwrite.FindLastHolder(item) is not { } last || last == existing)
        {
            return null;
        }

        return pairs.Values.Contains(last)
            ? "Ret numrene i punkternes filer, så hvert nummer kun bruges én gang, og importér igen med --overwrite."
            : $"{last.Number} \"{last.Title}\" står ikke i dokumentet: slet {last.File.Name}, hvis punktet er udgået, "
                + "eller giv det et andet nummer, og importér igen med --overwrite.";
    }

    private static PlannedItem CreatePlannedItem(MeetingFolderPlanBuilder plan, RecognisedItem item, ImportManifestEntry manifest) =>
        new(
            item,
            $"{plan.Existing.Path}/{MeetingFileRenderer.GetItemFileName(item.Number, item.Title)}",
            MeetingFileRenderer.RenderItem(item),
            manifest
        );

    private static HashSet<CaseNumber> FindUniqueCases(ImportResult result) =>
        result
            .Items.Where(item => !item.IsHeading)
            .SelectMany(item => item.Cases.Distinct())
            .GroupBy(number => number)
            .Where(group => group.Count() == 1)
            .Select(group => group.Key)
            .ToHashSet();

    private static IReadOnlySet<(string Number, string Title)> ReadHeadings(MeetingFolderContent folder) =>
        ReadMeeting(folder)?.FindKey("afsnit")?.GetHeadings() ?? ImmutableHashSet<(string, string)>.Empty;

    private static MarkdownFile? ReadMeeting(MeetingFolderContent folder) =>
        folder.FindFile(folder.MeetingFilePath) is { } file ? MarkdownFile.Parse(file.Text) : null;

    private static bool IsAgenda(MeetingFolderContent folder) => ReadMeeting(folder)?.GetText("status") == "dagsorden";

    private static bool IsHeadingFor(RecognisedItem other, FolderItem item) =>
        other.IsHeading && other.Number.ToString() == item.Number && TextComparer.AreSameTitle(other.Title, item.Title);
}
