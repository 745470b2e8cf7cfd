using KkrSite.Import.Results;

namespace KkrSite.Import.Writing.Matching;

/// <summary>
/// Pairs the items of a document with those of the folder, the surest pairs first: number and title, title, case, number,
/// a title that is nearly the same. An item that nothing speaks for is new, not the next best one.
/// </summary>
internal sealed class MatchItems
{
    private const double AlmostTheSame = 0.6;
    private const double SomethingInCommon = 0.25;

    private readonly List<OwnItem> own;
    private readonly List<RecognisedItem> documents;
    private readonly Dictionary<RecognisedItem, OwnItem> pairs = [];

    private MatchItems(IEnumerable<OwnItem> own, IEnumerable<RecognisedItem> documents)
    {
        this.own = [.. own];
        this.documents = [.. documents];
    }

    /// <summary>By the document's item; each of the folder's at most once.</summary>
    public static IReadOnlyDictionary<RecognisedItem, OwnItem> Match(IEnumerable<OwnItem> own, IEnumerable<RecognisedItem> documents)
    {
        var match = new MatchItems(own, documents);
        match.Pair((a, b) => IsSameNumber(a, b) && Likeness.IsSame(a.Title, b.Title), mustBeOnly: false);
        match.Pair((a, b) => Likeness.IsSame(a.Title, b.Title), mustBeOnly: true);
        match.Pair(SharesCase, mustBeOnly: true);
        match.Pair((a, b) => IsSameNumber(a, b) && !Contradicts(a, b), mustBeOnly: false);
        match.Pair((a, b) => Likeness.Of(a.Title, b.Title) >= AlmostTheSame, mustBeOnly: true);
        return match.pairs;
    }

    private void Pair(Func<OwnItem, RecognisedItem, bool> isPair, bool mustBeOnly)
    {
        foreach (var item in documents.Where(item => !pairs.ContainsKey(item)).ToList())
        {
            var found = own.Where(other => isPair(other, item)).ToList();
            var isOnly = found.Count == 1 && documents.Count(other => !pairs.ContainsKey(other) && isPair(found[0], other)) == 1;
            if (isOnly || (!mustBeOnly && found.Count > 0))
            {
                pairs.Add(item, found[0]);
                own.Remove(found[0]);
            }
        }
    }

    private static bool IsSameNumber(OwnItem own, RecognisedItem item) => own.Number == item.Number.ToString();

    private static bool SharesCase(OwnItem own, RecognisedItem item) =>
        item.Cases.Any(number => own.Cases.Contains(number.ToString(), StringComparer.OrdinalIgnoreCase));

    // The same number is not enough where a new item may have taken it: a decision would come under another item's title.
    private static bool Contradicts(OwnItem own, RecognisedItem item)
    {
        if (Likeness.Of(own.Title, item.Title) >= SomethingInCommon)
        {
            return false;
        }

        var text = string.Join('\n', item.Sections.Select(section => section.Markdown));
        var hasOtherCase = own.Cases.Length > 0 && item.Cases.Length > 0 && !SharesCase(own, item);
        var hasOtherText = own.Text.Length > 0 && text.Length > 0 && Likeness.Of(own.Text, text) < SomethingInCommon;
        return hasOtherCase || hasOtherText;
    }
}
