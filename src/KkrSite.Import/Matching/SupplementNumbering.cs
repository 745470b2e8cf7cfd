using System.Collections.Immutable;
using System.Globalization;
using KkrSite.Archive.Model;
using KkrSite.Import.MarkdownFiles;
using KkrSite.Import.Results;

namespace KkrSite.Import.Matching;

/// <summary>
/// Gives the items of a supplementary agenda numbers that its meeting has free: they may be numbered from 1 again, or go on from the
/// agenda.
/// </summary>
internal static class SupplementNumbering
{
    /// <param name="placeholders">The texts with which new files ask for content.</param>
    /// <returns>
    /// The document with a doubt for each new number; the same document where every number is free or it is no supplement.
    /// </returns>
    public static ImportResult Renumber(ImportResult document, MeetingFolderContent folder, IReadOnlyCollection<string> placeholders) =>
        document.Meeting.IsSupplement ? Renumber(document, folder.ReadItems(new PlaceholderFilter(placeholders))) : document;

    private static ImportResult Renumber(ImportResult supplement, ImmutableArray<FolderItem> existing)
    {
        var taken = existing.Select(item => item.Number).ToHashSet(StringComparer.Ordinal);
        var next = existing
            .Select(item => ItemNumber.TryParse(item.Number, out var number) ? number.Parts[0] : 0)
            .Concat(supplement.Items.Where(item => !taken.Contains(item.Number.ToString())).Select(item => item.Number.Parts[0]))
            .DefaultIfEmpty(0)
            .Max();
        var newTops = FindKnownItems(supplement, existing);
        var known = newTops.Keys.ToHashSet();
        foreach (var item in supplement.Items.Where(item => IsTakenByOther(item, existing)))
        {
            if (!newTops.ContainsKey(item.Number.Parts[0]))
            {
                newTops[item.Number.Parts[0]] = ++next;
            }
        }

        return newTops.Count == 0
            ? supplement
            : supplement with
            {
                Items = [.. supplement.Items.Select(item => Renumber(item, newTops))],
                Doubts =
                [
                    .. supplement.Doubts,
                    .. supplement
                        .Items.Where(item => item.Number.Parts is [var top] && newTops.ContainsKey(top) && !known.Contains(top))
                        .Select(item => new Doubt(
                            string.Create(
                                CultureInfo.InvariantCulture,
                                $"punkt {item.Number} i tillægsdagsordenen har fået nummer {newTops[item.Number.Parts[0]]}, "
                            ) + "fordi mødet har et andet punkt med det nummer",
                            item.Line
                        )),
                ],
            };
    }

    // The supplement was imported before, and its items have got their numbers.
    private static Dictionary<int, int> FindKnownItems(ImportResult supplement, ImmutableArray<FolderItem> existing)
    {
        var tops = new Dictionary<int, int>();
        foreach (var item in supplement.Items)
        {
            var same = existing.FirstOrDefault(other => TextComparer.AreSameTitle(other.Title, item.Title));
            if (same is not null && ItemNumber.TryParse(same.Number, out var number) && number != item.Number)
            {
                tops.TryAdd(item.Number.Parts[0], number.Parts[0]);
            }
        }

        return tops;
    }

    private static bool IsTakenByOther(RecognisedItem item, ImmutableArray<FolderItem> existing) =>
        !existing.Any(other => TextComparer.AreSameTitle(other.Title, item.Title))
        && existing.Any(other => other.Number == item.Number.ToString());

    private static RecognisedItem Renumber(RecognisedItem item, Dictionary<int, int> newTops) =>
        newTops.TryGetValue(item.Number.Parts[0], out var top)
        && ItemNumber.TryParse(string.Join('.', [top, .. item.Number.Parts[1..]]), out var number)
            ? item with { Number = number }
            : item;
}
