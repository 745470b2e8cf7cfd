using KkrSite.Benchmarks.Archives;
using KkrSite.Benchmarks.Searching.Queries;

namespace KkrSite.Tests.Benchmarks;

/// <summary>What searches are measured with must be the same everywhere, and must be asked of what the archive holds.</summary>
public sealed class ChooseQueriesTests
{
    private const int Items = 150;

    private static readonly ArchiveWords Words = new(new GenerateArchive(Items, seed: 1), Items);

    [Fact]
    public void One_archive_gives_one_list_of_thirty_different_queries()
    {
        var queries = new ChooseQueries(Words, Items).All();

        queries.Distinct().Count().ShouldBe(30);
        new ChooseQueries(Words, Items).All().ShouldBe(queries);
    }

    [Theory]
    [InlineData("rare word", true)]
    [InlineData("common word", true)]
    [InlineData("two words", true)]
    [InlineData("three words", true)]
    [InlineData("word of a title", true)]
    [InlineData("misspelt word", false)]
    public void The_archive_has_the_words_unless_they_are_misspelt(string kind, bool hasThem)
    {
        var queries = new ChooseQueries(Words, Items).All().Where(query => query.Kind == kind).ToArray();

        queries.ShouldNotBeEmpty();
        queries.SelectMany(query => query.Words.Split(' ')).ShouldAllBe(word => Words.Count(word) > 0 == hasThem);
    }
}
