using System.Collections.Frozen;
using System.Collections.Immutable;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Rendering.Search;
using KkrSite.Search.Danish;
using KkrSite.Search.Similarity;

namespace KkrSite.Rendering.Related;

/// <summary>
/// Finds for each item what other meetings have treated of the same, over councils and years: by the words that the search index
/// weighs, and more so where topics or cases agree. The best of each other council comes first, so that councils that treat the same
/// matter find each other however often one of them returns to it.
/// </summary>
internal static class FindRelated
{
    private const int MostShown = 5;
    private const int MostCandidates = 40;
    private const int MostWords = 3;
    private const int FewestSharedTerms = 2;

    // Found by looking at what readers would call the same matter, and what not.
    private const double Nearest = 0.14;
    private const double PerTopic = 0.25;
    private const double PerCase = 0.5;

    // Two items of different subjects share a few words by chance, the more easily the shorter they are.
    private const double NearestAcrossTopics = 0.18;
    private const int FewestSharedAcrossTopics = 4;

    private static readonly string[] Fields = ["titel", "tekst", SearchFields.Parts];

    public static FrozenDictionary<ItemEntry, ImmutableArray<RelatedItem>> In(MeetingArchive archive, ArchiveIndex search)
    {
        var items = SearchDocuments.Order(archive);
        var fields = Fields.Select(name => Enumerable.Range(0, search.Index.Fields.Length).Single(place => search.Index.Fields[place].Name == name)).ToArray();
        var isMatter = items.Select(item => !item.Item.IsClosed && !RoutineItems.IsRoutine(item)).ToArray();
        var found = FindSimilar.In(search.Index, fields, MostCandidates, FewestSharedTerms, (place, similar) => isMatter[place]
            ? Choose(items[place], similar.Where(other => isMatter[other.Document]).Select(other => (items[other.Document], other)), search)
            : []);
        return items.Zip(found).Where(pair => pair.Second.Length > 0).ToFrozenDictionary(pair => pair.First, pair => pair.Second);
    }

    private static ImmutableArray<RelatedItem> Choose(
        ItemEntry own, IEnumerable<(ItemEntry Item, SimilarDocument Similar)> candidates, ArchiveIndex search)
    {
        var near = candidates.Where(candidate => candidate.Item.Meeting != own.Meeting)
            .Select(candidate => (candidate.Item, candidate.Similar, Score: Score(own, candidate.Item, candidate.Similar.Similarity)))
            .Where(candidate => candidate.Score >= Nearest && (IsSameSubject(own, candidate.Item) || IsVeryNear(candidate.Similar)))
            .OrderByDescending(candidate => candidate.Score)
            .ThenByDescending(candidate => candidate.Item.Meeting.Meeting.Date)
            .ThenBy(candidate => candidate.Item.Url).ToArray();
        var bestOfOthers = near.Where(candidate => candidate.Item.Meeting.Council != own.Meeting.Council)
            .DistinctBy(candidate => candidate.Item.Meeting.Council);
        return
        [
            .. bestOfOthers.Concat(near).DistinctBy(candidate => candidate.Item).Take(MostShown)
                .OrderByDescending(candidate => candidate.Score).ThenBy(candidate => candidate.Item.Url)
                .Select(candidate => new RelatedItem(
                    candidate.Item,
                    [.. own.Item.Cases.Intersect(candidate.Item.Item.Cases)],
                    [.. own.Topics.Intersect(candidate.Item.Topics)],
                    Words(own, candidate.Similar, search))),
        ];
    }

    private static bool IsSameSubject(ItemEntry own, ItemEntry other) =>
        own.Topics.Intersect(other.Topics).Any() || own.Item.Cases.Intersect(other.Item.Cases).Any();

    private static bool IsVeryNear(SimilarDocument other) =>
        other.Similarity >= NearestAcrossTopics && other.SharedTerms.Length >= FewestSharedAcrossTopics;

    private static double Score(ItemEntry own, ItemEntry other, double similarity)
    {
        var topics = own.Topics.Intersect(other.Topics).Count();
        return similarity * (1 + (PerTopic * Math.Min(2, topics)) + (own.Item.Cases.Intersect(other.Item.Cases).Any() ? PerCase : 0));
    }

    // A compound says more than its parts, which are terms too; and who wrote an item says nothing of what it is about.
    private static ImmutableArray<string> Words(ItemEntry own, SimilarDocument other, ArchiveIndex search)
    {
        var initials = own.Item.Caseworkers.Select(name => DanishStemmer.Stem(name.ToLowerInvariant())).ToHashSet(StringComparer.Ordinal);
        var words = new List<string>();
        foreach (var term in other.SharedTerms.Select(term => search.Index.Terms[term].Text).Where(term => !initials.Contains(term)))
        {
            var word = search.Forms.GetValueOrDefault(term, term);
            if (!words.Exists(known => known.Contains(term, StringComparison.Ordinal) || word.Contains(known, StringComparison.Ordinal)))
            {
                words.Add(word);
            }
        }

        // Of the most telling, the longest: sundhedsreform says more to a reader than nye.
        var longest = words.Take(2 * MostWords).OrderByDescending(word => word.Length).Take(MostWords).ToHashSet(StringComparer.Ordinal);
        return [.. words.Where(longest.Contains)];
    }
}
