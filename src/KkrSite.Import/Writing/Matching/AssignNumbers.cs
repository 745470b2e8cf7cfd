using System.Collections.Immutable;
using KkrSite.Import.Results;

namespace KkrSite.Import.Writing.Matching;

/// <summary>
/// Decides which numbers are taken when an import is done, so that no two files have the same: an item is moved only if
/// the user said so and its new number is, or becomes, free.
/// </summary>
internal sealed class AssignNumbers
{
    private readonly Dictionary<string, OwnItem> holders = new(StringComparer.Ordinal);

    private AssignNumbers(ImmutableHashSet<RecognisedItem> moved) => Moved = moved;

    /// <summary>The items that get the document's number instead of the folder's.</summary>
    public ImmutableHashSet<RecognisedItem> Moved { get; }

    public static AssignNumbers Of(ImmutableArray<OwnItem> own, IReadOnlyDictionary<RecognisedItem, OwnItem> pairs, bool overwrite)
    {
        var moving = overwrite
            ? pairs.Where(pair => pair.Value.Number != pair.Key.Number.ToString()).ToDictionary(pair => pair.Key, pair => pair.Value)
            : [];
        HashSet<string> held;
        do
        {
            var leaving = moving.Values.ToHashSet();
            held = own.Where(item => !leaving.Contains(item)).Select(item => item.Number).ToHashSet(StringComparer.Ordinal);
        }
        while (RemoveWhere(moving, item => held.Contains(item.Number.ToString())));

        var numbers = new AssignNumbers([.. moving.Keys]);
        foreach (var item in own.Except(moving.Values))
        {
            numbers.holders.TryAdd(item.Number, item);
        }

        foreach (var (item, file) in moving)
        {
            numbers.holders.TryAdd(item.Number.ToString(), file);
        }

        return numbers;
    }

    /// <summary>The folder's item that has the number when all is done; null where it is free.</summary>
    public OwnItem? HolderOf(RecognisedItem item) => holders.GetValueOrDefault(item.Number.ToString());

    /// <summary>
    /// The folder's item that must be taken away before the number is free, at the end of a row of items of which each waits
    /// for the next one's number; null where none stands in the way.
    /// </summary>
    public OwnItem? LastHolderOf(RecognisedItem item, IReadOnlyDictionary<RecognisedItem, OwnItem> pairs)
    {
        var holder = HolderOf(item);
        for (var seen = new HashSet<OwnItem>(); holder is not null && seen.Add(holder);)
        {
            var (waiting, file) = pairs.FirstOrDefault(pair => pair.Value == holder);
            if (waiting is null || file.Number == waiting.Number.ToString() || HolderOf(waiting) is not { } next)
            {
                break;
            }

            holder = next;
        }

        return holder;
    }

    private static bool RemoveWhere(Dictionary<RecognisedItem, OwnItem> moving, Func<RecognisedItem, bool> isBlocked)
    {
        var blocked = moving.Keys.Where(isBlocked).ToList();
        blocked.ForEach(item => moving.Remove(item));
        return blocked.Count > 0;
    }
}
