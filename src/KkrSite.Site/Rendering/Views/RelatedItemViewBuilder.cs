using System.Collections.Immutable;
using KkrSite.Danish;
using KkrSite.Site.Rendering.Formatting;
using KkrSite.Site.Rendering.Search;
using KkrSite.Theme.Pages.AgendaItems;

namespace KkrSite.Site.Rendering.Views;

/// <summary>An item's related items as its page shows them, each with a short reason.</summary>
internal static class RelatedItemViewBuilder
{
    public static ImmutableArray<RelatedItemView> Build(ImmutableArray<RelatedItem> related) =>
        [.. related.Select(item => new RelatedItemView(SummaryBuilder.Build(item.Item), FormatReason(item)))];

    public static string FormatReason(RelatedItem item) => string.Join(' ', ListReasons(item).Select(reason => reason + "."));

    private static IEnumerable<string> ListReasons(RelatedItem item)
    {
        if (item.Cases.Length > 0)
        {
            yield return ViewTexts.SameCases(DanishListFormatter.Format(item.Cases.Select(number => number.ToString())), item.Cases.Length);
        }

        if (item.Topics.Length > 0)
        {
            yield return ViewTexts.SameTopics(DanishListFormatter.Format(item.Topics.Select(topic => topic.Title)), item.Topics.Length);
        }

        if (item.Words.Length > 0)
        {
            yield return ViewTexts.SharedWords(DanishListFormatter.Format(item.Words));
        }
    }
}
