using System.Collections.Immutable;
using KkrSite.Search.Lunr;
using KkrSite.Search.Similarity;

namespace KkrSite.Tests.Search;

/// <summary>Documents that say much the same, by the terms that tell them from the others.</summary>
public sealed class FindSimilarTests
{
    private static readonly ImmutableArray<SearchField> Fields = [new("titel", 4), new("tekst", 1)];

    [Fact]
    public void Documents_that_share_rare_words_are_similar_both_ways_and_say_which()
    {
        var similar = Find("Ældretilsyn i Gentofte|tilsyn med plejehjem", "Nyt ældretilsyn|gentofte overtager plejehjem", "Busser|køreplan", "Budget|regnskab");

        similar[0].Single().Document.ShouldBe(1);
        similar[1].Single().Document.ShouldBe(0);
        similar[0].Single().Similarity.ShouldBe(similar[1].Single().Similarity, 1e-9);
        similar[0].Single().SharedTerms.ShouldContain("ældretilsyn");
        similar[2].ShouldBeEmpty();
    }

    [Fact]
    public void The_same_text_is_as_similar_as_can_be_and_one_shared_word_is_not_enough()
    {
        var similar = Find("Herberg og kapacitet|takster", "Herberg og kapacitet|takster", "Herberg|busser", "Klima|vand");

        similar[0].Single().Similarity.ShouldBe(1, 1e-6);
        similar[2].ShouldBeEmpty();
    }

    [Fact]
    public void Numbers_join_nothing()
    {
        Find("2024 3.800|2025 2.317", "2024 3.800|2025 2.317")[0].ShouldBeEmpty();
    }

    [Fact]
    public void What_stands_in_many_documents_tells_nothing()
    {
        var texts = Enumerable.Range(0, 200).Select(number => $"Fælles overskrift|{(char)('a' + (number % 26))}{(char)('a' + (number / 26))}zzz").ToArray();
        Find(texts).ShouldAllBe(similar => similar.IsEmpty);
    }

    private static ImmutableArray<(int Document, double Similarity, string[] SharedTerms)>[] Find(params string[] documents)
    {
        var texts = CountWords.Count(documents.Length, place => new SearchDocument($"/{place}/", [.. documents[place].Split('|')]));
        var index = BuildLunrIndex.Build(Fields, texts);
        return FindSimilar.In(index, [0, 1], 10, 2, (_, similar) =>
            similar.Select(other => (other.Document, other.Similarity, other.SharedTerms.Select(term => index.Terms[term].Text).ToArray())).ToImmutableArray());
    }
}
