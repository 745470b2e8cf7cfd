using KkrSite.TestTools.GeneratedArchives;

namespace KkrSite.Tests.GeneratedArchives;

/// <summary>The queries for measurements must be the same on every machine, and match the content of the archive.</summary>
public sealed class SampleQuerySelectorTests
{
    private const int Items = 150;

    private static readonly ArchiveWordCounts Words = new(new ArchiveGenerator(Items, seed: 1), Items);

    [Fact]
    public void The_same_archive_gives_the_same_thirty_different_queries()
    {
        var queries = new SampleQuerySelector(Words, Items).Select();

        queries.Distinct().Count().ShouldBe(30);
        new SampleQuerySelector(Words, Items).Select().ShouldBe(queries);
    }

    [Theory]
    [InlineData("rare word", true)]
    [InlineData("common word", true)]
    [InlineData("two words", true)]
    [InlineData("three words", true)]
    [InlineData("word of a title", true)]
    [InlineData("misspelt word", false)]
    public void Query_words_occur_in_the_archive_unless_they_are_misspelt(string kind, bool hasThem)
    {
        var queries = new SampleQuerySelector(Words, Items).Select().Where(query => query.Kind == kind).ToArray();

        queries.ShouldNotBeEmpty();
        queries.SelectMany(query => query.Words.Split(' ')).ShouldAllBe(word => Words.CountItems(word) > 0 == hasThem);
    }
}
