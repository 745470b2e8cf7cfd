using System.Collections.Immutable;
using KkrSite.Archive.Linking;
using KkrSite.Theme.Parts;

namespace KkrSite.Rendering.Related;

/// <summary>An item's related items as its page shows them, each with a short reason.</summary>
internal static class RelatedViews
{
    public static ImmutableArray<RelatedView> Of(ItemEntry entry, IReadOnlyDictionary<ItemEntry, ImmutableArray<RelatedItem>> related) =>
        related.TryGetValue(entry, out var items) ? [.. items.Select(item => new RelatedView(Summaries.Of(item.Item), Reason(item)))] : [];

    public static string Reason(RelatedItem item) => string.Join(' ', Reasons(item).Select(reason => reason + "."));

    private static IEnumerable<string> Reasons(RelatedItem item)
    {
        if (item.Cases.Length > 0)
        {
            yield return Texts.SameCases(DanishWords.Join(item.Cases.Select(number => number.ToString())), item.Cases.Length);
        }

        if (item.Topics.Length > 0)
        {
            yield return Texts.SameTopics(DanishWords.Join(item.Topics.Select(topic => topic.Title)), item.Topics.Length);
        }

        if (item.Words.Length > 0)
        {
            yield return Texts.SharedWords(DanishWords.Join(item.Words));
        }
    }
}
