using KkrSite.Import.MarkdownFiles;
using KkrSite.Import.Results;

namespace KkrSite.Import.Matching;

/// <summary>
/// Pairs the items of a document with those of the folder, the most certain pairs first: same number and title, same title,
/// same case, same number, similar title. An item without such a pair is new.
/// </summary>
internal sealed class FolderItemMatcher
{
    private const double NearMatchSimilarity = 0.6;
    private const double MinSimilarity = 0.25;

    // Two items share the words with which all recommendations begin.
    private const double SameTextSimilarity = 0.75;

    private readonly List<FolderItem> folderItems;
    private readonly List<RecognisedItem> documentItems;
    private readonly Dictionary<RecognisedItem, FolderItem> pairs = [];

    private FolderItemMatcher(IEnumerable<FolderItem> folderItems, IEnumerable<RecognisedItem> documentItems)
    {
        this.folderItems = [.. folderItems];
        this.documentItems = [.. documentItems];
    }

    /// <summary>By the document's item; each of the folder's at most once.</summary>
    public static IReadOnlyDictionary<RecognisedItem, FolderItem> Match(
        IEnumerable<FolderItem> folderItems,
        IEnumerable<RecognisedItem> documentItems
    )
    {
        var matcher = new FolderItemMatcher(folderItems, documentItems);
        matcher.AddPairs((a, b) => HasSameNumber(a, b) && HasSameTitle(a, b), mustBeUnique: false);
        matcher.AddPairs(HasSameTitle, mustBeUnique: true);
        matcher.AddPairs(SharesCase, mustBeUnique: true);
        matcher.AddPairs((a, b) => HasSameNumber(a, b) && !Contradicts(a, b), mustBeUnique: false);
        matcher.AddPairs((a, b) => TextComparer.ComputeSimilarity(a.Title, b.Title) >= NearMatchSimilarity, mustBeUnique: true);
        return matcher.pairs;
    }

    private void AddPairs(Func<FolderItem, RecognisedItem, bool> isPair, bool mustBeUnique)
    {
        foreach (var item in documentItems.Where(item => !pairs.ContainsKey(item)).ToList())
        {
            var candidates = folderItems.Where(other => isPair(other, item)).ToList();
            var isUnique =
                candidates.Count == 1 && documentItems.Count(other => !pairs.ContainsKey(other) && isPair(candidates[0], other)) == 1;
            if (isUnique || (!mustBeUnique && candidates.Count > 0))
            {
                pairs.Add(item, candidates[0]);
                folderItems.Remove(candidates[0]);
            }
        }
    }

    private static bool HasSameNumber(FolderItem existing, RecognisedItem item) => existing.Number == item.Number.ToString();

    private static bool HasSameTitle(FolderItem existing, RecognisedItem item) =>
        TextComparer.AreSameTitle(existing.Title, item.Title);

    private static bool SharesCase(FolderItem existing, RecognisedItem item) =>
        item.Cases.Any(number => existing.Cases.Contains(number.ToString(), StringComparer.OrdinalIgnoreCase));

    // The number alone is not enough where a new item may have it now: a decision would appear under another item's title.
    private static bool Contradicts(FolderItem existing, RecognisedItem item)
    {
        if (TextComparer.ComputeSimilarity(existing.Title, item.Title) >= MinSimilarity)
        {
            return false;
        }

        var text = string.Join('\n', item.Sections.Select(section => section.Markdown));
        var hasOtherCase = existing.Cases.Length > 0 && item.Cases.Length > 0 && !SharesCase(existing, item);
        var hasOtherText =
            existing.Text.Length > 0 && text.Length > 0 && TextComparer.ComputeSimilarity(existing.Text, text) < SameTextSimilarity;
        return hasOtherCase || hasOtherText;
    }
}
