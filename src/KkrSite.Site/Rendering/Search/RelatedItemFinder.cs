using System.Collections.Frozen;
using System.Collections.Immutable;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Danish.Morphology;
using KkrSite.Search.Similarity;

namespace KkrSite.Site.Rendering.Search;

/// <summary>
/// Finds for each item the items of other meetings on the same subject: by the weighted words of the search index, with a bonus for common
/// topics and cases. The best item of each other council is selected first, so that councils with the same subject refer to each other
/// even where one of them returns to it often.
/// </summary>
internal static class RelatedItemFinder
{
    private const int MaxShown = 5;
    private const int MaxWords = 3;

    // Found by examining which items readers would call related.
    private const double MinScore = 0.14;
    private const double TopicBonus = 0.25;
    private const double CaseBonus = 0.5;

    // Two items of different subjects share a few words by chance, the more easily the shorter they are.
    private const double MinSimilarityAcrossTopics = 0.18;
    private const int MinSharedTermsAcrossTopics = 4;

    private static readonly SimilarityLimits Limits = new(MaxDocuments: 40, MinSharedTerms: 2);
    private static readonly string[] Fields = ["titel", "tekst", SearchFields.Parts];

    public static FrozenDictionary<ItemEntry, ImmutableArray<RelatedItem>> Find(MeetingArchive archive, ArchiveIndex search)
    {
        var items = SearchDocumentBuilder.OrderItems(archive);
        var fields = Fields
            .Select(name => Enumerable.Range(0, search.Index.Fields.Length).Single(place => search.Index.Fields[place].Name == name))
            .ToArray();
        var isCandidate = items.Select(item => !item.IsClosed && !RoutineItems.IsRoutine(item)).ToArray();
        var found = SimilarDocumentFinder.Find(search.Index, fields, Limits, (place, similar) =>
            isCandidate[place]
                ? Select(
                    items[place],
                    similar.Where(other => isCandidate[other.Document]).Select(other => (items[other.Document], other)),
                    search
                )
                : []
        );
        return items.Zip(found).Where(pair => pair.Second.Length > 0).ToFrozenDictionary(pair => pair.First, pair => pair.Second);
    }

    private static ImmutableArray<RelatedItem> Select(
        ItemEntry own,
        IEnumerable<(ItemEntry Item, SimilarDocument Similar)> candidates,
        ArchiveIndex search
    )
    {
        var scored = candidates
            .Where(candidate => candidate.Item.Meeting != own.Meeting)
            .Select(candidate => (candidate.Item, candidate.Similar, Score: Score(own, candidate.Item, candidate.Similar.Similarity)))
            .Where(candidate =>
                candidate.Score >= MinScore && (IsSameSubject(own, candidate.Item) || IsSimilarAcrossTopics(candidate.Similar))
            )
            .OrderByDescending(candidate => candidate.Score)
            .ThenByDescending(candidate => candidate.Item.Meeting.Date)
            .ThenBy(candidate => candidate.Item.Url)
            .ToArray();
        var bestOfOthers = scored.Where(candidate => candidate.Item.Meeting.Council != own.Meeting.Council)
            .DistinctBy(candidate => candidate.Item.Meeting.Council);
        return
        [
            .. bestOfOthers
                .Concat(scored)
                .DistinctBy(candidate => candidate.Item)
                .Take(MaxShown)
                .OrderByDescending(candidate => candidate.Score)
                .ThenBy(candidate => candidate.Item.Url)
                .Select(candidate => new RelatedItem(
                    candidate.Item,
                    [.. own.Cases.Intersect(candidate.Item.Cases)],
                    [.. own.Topics.Intersect(candidate.Item.Topics)],
                    SelectWords(own, candidate.Similar, search)
                )),
        ];
    }

    private static bool IsSameSubject(ItemEntry own, ItemEntry other) =>
        CountSharedTopics(own, other) > 0 || own.Cases.Any(number => other.Cases.Contains(number));

    // Called for each pair of similar items, so no sets are made.
    private static int CountSharedTopics(ItemEntry own, ItemEntry other)
    {
        var count = 0;
        foreach (var topic in own.Topics)
        {
            count += other.Topics.Any(candidate => candidate.Id == topic.Id) ? 1 : 0;
        }

        return count;
    }

    private static bool IsSimilarAcrossTopics(SimilarDocument other) =>
        other.Similarity >= MinSimilarityAcrossTopics && other.FindSharedTerms().Length >= MinSharedTermsAcrossTopics;

    private static double Score(ItemEntry own, ItemEntry other, double similarity)
    {
        var hasSameCase = own.Cases.Any(number => other.Cases.Contains(number));
        return similarity * (1 + (TopicBonus * Math.Min(2, CountSharedTopics(own, other))) + (hasSameCase ? CaseBonus : 0));
    }

    // A compound is preferred to its parts, which are terms too; initials of caseworkers say nothing about the subject.
    private static ImmutableArray<string> SelectWords(ItemEntry own, SimilarDocument other, ArchiveIndex search)
    {
        var initials = own.Record.Caseworkers.Select(name => DanishStemmer.Stem(name.ToLowerInvariant())).ToHashSet(StringComparer.Ordinal);
        var words = new List<string>();
        foreach (var term in other.FindSharedTerms().Select(term => search.Index.Terms[term].Text).Where(term => !initials.Contains(term)))
        {
            var word = search.CommonForms.GetValueOrDefault(term, term);
            if (!words.Exists(known => known.Contains(term, StringComparison.Ordinal) || word.Contains(known, StringComparison.Ordinal)))
            {
                words.Add(word);
            }
        }

        // Of the most significant words, the longest: sundhedsreform says more to a reader than nye.
        var longest = words.Take(2 * MaxWords).OrderByDescending(word => word.Length).Take(MaxWords).ToHashSet(StringComparer.Ordinal);
        return [.. words.Where(longest.Contains)];
    }
}

/// <summary>An item related to another, and what the two have in common.</summary>
/// <param name="Topics">The topics of both.</param>
/// <param name="Words">Words of both that few other items have, in their most frequent form; at most three.</param>
internal sealed record RelatedItem(
    ItemEntry Item,
    ImmutableArray<CaseNumber> Cases,
    ImmutableArray<Topic> Topics,
    ImmutableArray<string> Words
);
