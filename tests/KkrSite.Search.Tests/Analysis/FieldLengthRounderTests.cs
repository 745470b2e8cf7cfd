using KkrSite.Search.Analysis;
using KkrSite.Search.Lunr;

namespace KkrSite.Search.Tests.Analysis;

public class FieldLengthRounderTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(15, 15)]
    [InlineData(16, 16)]
    [InlineData(17, 18)]
    [InlineData(129, 144)]
    [InlineData(255, 256)]
    [InlineData(1000, 1024)]
    public void A_field_length_is_rounded_up_by_an_eighth_at_most(int length, int rounded) =>
        FieldLengthRounder.RoundUp(length).ShouldBe(rounded);

    [Fact]
    public void A_field_is_padded_with_dashes_to_a_round_length()
    {
        // Seventeen words that count, and one that does not.
        var text = string.Join(' ', Enumerable.Repeat("klima", 17)) + " og";
        var counted = DocumentWordCounter.Count(1, _ => new SearchDocument("a", [text, text]));

        var (texts, fillers) = FieldLengthRounder.Round(counted, [true, false]);

        fillers.ShouldBe([1, 0]);
        texts.Fields[0].Sum(word => word.Count).ShouldBe(19);
        texts.Fields[1].Sum(word => word.Count).ShouldBe(18);
        LunrIndexBuilder.Build([new("a", 1), new("b", 1)], texts).Lengths.ShouldBe([18, 17]);
    }
}
