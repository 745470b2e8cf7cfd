using System.Collections.Immutable;
using KkrSite.Search.Analysis;
using KkrSite.Search.Lunr;
using KkrSite.Search.Similarity;

namespace KkrSite.Search.Tests.Similarity;

/// <summary>Documents that say much the same, by the terms that distinguish them from the others.</summary>
public sealed class SimilarDocumentFinderTests
{
    private static readonly ImmutableArray<SearchField> Fields = [new("titel", 4), new("tekst", 1)];

    [Fact]
    public void Documents_that_share_rare_words_are_similar_both_ways_by_those_words()
    {
        var similar = Find(
            "Ældretilsyn i Gentofte|tilsyn med plejehjem",
            "Nyt ældretilsyn|gentofte overtager plejehjem",
            "Busser|køreplan",
            "Budget|regnskab"
        );

        similar[0].Single().Document.ShouldBe(1);
        similar[1].Single().Document.ShouldBe(0);
        similar[0].Single().Similarity.ShouldBe(similar[1].Single().Similarity, 1e-9);
        similar[0].Single().SharedTerms.ShouldContain("ældretilsyn");
        similar[2].ShouldBeEmpty();
    }

    [Fact]
    public void Identical_texts_have_similarity_one_and_one_shared_word_is_not_enough()
    {
        var similar = Find("Herberg og kapacitet|takster", "Herberg og kapacitet|takster", "Herberg|busser", "Klima|vand");

        similar[0].Single().Similarity.ShouldBe(1, 1e-6);
        similar[2].ShouldBeEmpty();
    }

    [Fact]
    public void Shared_numbers_do_not_make_documents_similar()
    {
        Find("2024 3.800|2025 2.317", "2024 3.800|2025 2.317")[0].ShouldBeEmpty();
    }

    [Fact]
    public void Words_of_many_documents_do_not_make_them_similar()
    {
        var texts = Enumerable
            .Range(0, 200)
            .Select(number => $"Fælles overskrift|{(char)('a' + (number % 26))}{(char)('a' + (number / 26))}zzz")
            .ToArray();
        Find(texts).ShouldAllBe(similar => similar.IsEmpty);
    }

    private static ImmutableArray<(int Document, double Similarity, string[] SharedTerms)>[] Find(params string[] documents)
    {
        var texts = DocumentWordCounter.Count(documents.Length, place => new SearchDocument(
            $"/{place}/",
            [.. documents[place].Split('|')]
        ));
        var index = LunrIndexBuilder.Build(Fields, texts);
        return SimilarDocumentFinder.Find(index, [0, 1], new SimilarityLimits(10, 2), (_, similar) =>
            similar
                .Select(other =>
                    (other.Document, other.Similarity, other.FindSharedTerms().Select(term => index.Terms[term].Text).ToArray())
                )
                .ToImmutableArray()
        );
    }
}
