using KkrSite.Search.Lunr;

namespace KkrSite.Tests.Search;

public class LunrScoreTests
{
    [Fact]
    public void A_score_is_what_lunr_works_out_by_hand()
    {
        // idf = ln(1 + |(10 − 2 + 0.5) / (2 + 0.5)|); score = idf · 2.2·3 / (1.2·(0.25 + 0.75·8/4) + 3).
        var idf = LunrScore.InverseDocumentFrequency(documents: 10, occurrences: 2);

        idf.ShouldBe(Math.Log(4.4));
        LunrScore.Of(idf, frequency: 3, length: 8, averageLength: 4, boost: 1).ShouldBe(1.917);
        LunrScore.Of(idf, frequency: 3, length: 8, averageLength: 4, boost: 4).ShouldBe(7.669, "the boost comes before the rounding");
    }

    [Fact]
    public void A_term_in_more_fields_than_there_are_documents_still_has_a_weight() =>
        LunrScore.InverseDocumentFrequency(documents: 3, occurrences: 9).ShouldBe(Math.Log(1 + (5.5 / 9.5)));
}
