using KkrSite.Search.Analysis;

namespace KkrSite.Search.Tests.Analysis;

/// <summary>The parts and the common forms of terms.</summary>
public class TermFinderTests
{
    [Fact]
    public void A_compound_term_has_the_terms_of_its_first_parts_only()
    {
        var parts = new Dictionary<string, IReadOnlyList<string>>
        {
            ["arbejdsmarkedsråd"] = ["arbejdsmarked", "arbejde", "marked", "råd"],
            ["arbejdsmarked"] = ["arbejde", "marked"],
        };

        var found = TermPartsFinder.Find(parts);

        found["arbejdsmarkedsråd"].ShouldBe(["arbejdsmarked", "råd"]);
        found["arbejdsmarked"].ShouldBe(["arbejd", "marked"]);
    }

    [Fact]
    public void A_compound_of_more_than_three_parts_or_of_one_term_has_none()
    {
        var parts = new Dictionary<string, IReadOnlyList<string>>
        {
            ["enfirdelt"] = ["plan", "hus", "klima", "reform"],
            ["dobbelt"] = ["plan", "planer"],
        };

        TermPartsFinder.Find(parts).ShouldBeEmpty();
    }

    [Fact]
    public void A_term_has_its_most_frequent_form_and_on_equal_counts_the_first()
    {
        string[] texts = ["Kommuner, kommuner og kommunens", "råd, rådet"];
        var counted = DocumentWordCounter.Count(texts.Length, document => new SearchDocument($"/{document}/", [texts[document]]));

        var forms = CommonFormFinder.Find(counted);

        forms["kommun"].ShouldBe("kommuner");
        forms["råd"].ShouldBe("råd");
    }

    [Fact]
    public void Terms_that_differ_only_in_the_spelling_of_their_letters_share_one() =>
        SharedSpellingFinder.Find(["aarhus", "gør", "goer", "klima", "århus", "ældr"]).ShouldBe(["aarhus", "goer"]);

    [Fact]
    public void A_term_with_several_such_letters_shares_the_spelling_without_any() =>
        SharedSpellingFinder.Find(["bådhøj", "baadhoej", "baadhøj"]).ShouldBe(["baadhoej"]);
}
