using KkrSite.Search.Lunr;

namespace KkrSite.Search.Tests.Lunr;

public class LunrScorerTests
{
    [Fact]
    public void A_score_equals_the_lunr_formula_calculated_by_hand()
    {
        // idf = ln(1 + |(10 − 2 + 0.5) / (2 + 0.5)|); score = idf · 2.2·3 / (1.2·(0.25 + 0.75·8/4) + 3).
        var idf = LunrScorer.InverseDocumentFrequency(documents: 10, occurrences: 2);

        idf.ShouldBe(Math.Log(4.4));
        LunrScorer.Score(idf, frequency: 3, length: 8, averageLength: 4, boost: 1).ShouldBe(1.917);
        LunrScorer.Score(idf, frequency: 3, length: 8, averageLength: 4, boost: 4).ShouldBe(7.669, "the boost comes before the rounding");
    }

    [Fact]
    public void A_term_with_more_occurrences_than_documents_has_a_positive_weight() =>
        LunrScorer.InverseDocumentFrequency(documents: 3, occurrences: 9).ShouldBe(Math.Log(1 + (5.5 / 9.5)));
}
