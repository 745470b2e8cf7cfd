using System.Collections.Immutable;
using KkrSite.Import.Results;

namespace KkrSite.Import.Matching;

/// <summary>
/// Decides which item has which number after an import, so that no two files have the same: an item is moved only with
/// --overwrite, and only if its new number is free or becomes free.
/// </summary>
internal sealed class ItemNumberAssignment
{
    private readonly IReadOnlyDictionary<RecognisedItem, FolderItem> pairs;
    private readonly Dictionary<string, FolderItem> holders = new(StringComparer.Ordinal);

    private ItemNumberAssignment(IReadOnlyDictionary<RecognisedItem, FolderItem> pairs, ImmutableHashSet<RecognisedItem> moved) =>
        (this.pairs, Moved) = (pairs, moved);

    /// <summary>The items that get the document's number instead of the folder's.</summary>
    public ImmutableHashSet<RecognisedItem> Moved { get; }

    /// <param name="pairs">The folder's item for each of the document's, where there is one.</param>
    public static ItemNumberAssignment Assign(
        ImmutableArray<FolderItem> existing,
        IReadOnlyDictionary<RecognisedItem, FolderItem> pairs,
        bool overwrite
    )
    {
        var moved = overwrite
            ? pairs.Where(pair => pair.Value.Number != pair.Key.Number.ToString()).ToDictionary(pair => pair.Key, pair => pair.Value)
            : [];
        HashSet<string> takenNumbers;
        do
        {
            var movedItems = moved.Values.ToHashSet();
            takenNumbers = existing
                .Where(item => !movedItems.Contains(item))
                .Select(item => item.Number)
                .ToHashSet(StringComparer.Ordinal);
        } while (RemoveWhere(moved, item => takenNumbers.Contains(item.Number.ToString())));

        var numbers = new ItemNumberAssignment(pairs, [.. moved.Keys]);
        foreach (var item in existing.Except(moved.Values))
        {
            numbers.holders.TryAdd(item.Number, item);
        }

        foreach (var (item, existingItem) in moved)
        {
            numbers.holders.TryAdd(item.Number.ToString(), existingItem);
        }

        return numbers;
    }

    /// <summary>The folder's item that has the number after the import; null where it is free.</summary>
    public FolderItem? FindHolder(RecognisedItem item) => holders.GetValueOrDefault(item.Number.ToString());

    /// <summary>
    /// The folder's item that must be removed before the number is free: the last of a chain of items that each wait for the
    /// next one's number. Null where the number is free.
    /// </summary>
    public FolderItem? FindLastHolder(RecognisedItem item)
    {
        var holder = FindHolder(item);
        for (var visited = new HashSet<FolderItem>(); holder is not null && visited.Add(holder);)
        {
            var (waiting, existing) = pairs.FirstOrDefault(pair => pair.Value == holder);
            if (waiting is null || existing.Number == waiting.Number.ToString() || FindHolder(waiting) is not { } next)
            {
                break;
            }

            holder = next;
        }

        return holder;
    }

    private static bool RemoveWhere(Dictionary<RecognisedItem, FolderItem> moved, Func<RecognisedItem, bool> isBlocked)
    {
        var blocked = moved.Keys.Where(isBlocked).ToList();
        blocked.ForEach(item => moved.Remove(item));
        return blocked.Count > 0;
    }
}
