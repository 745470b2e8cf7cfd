using System.Reflection;
using KkrSite.TestTools;

namespace KkrSite.Danish.Tests;

/// <summary>Counts, numbers, sizes and lists as people read them.</summary>
public class DanishCountsTests
{
    public static TheoryData<string> Nouns =>
        [.. typeof(CountedNouns).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => property.Name)];

    [Theory]
    [InlineData(0, "ingen møder endnu")]
    [InlineData(1, "1 møde")]
    [InlineData(2, "2 møder")]
    [InlineData(999, "999 møder")]
    [InlineData(1200, "1.200 møder")]
    [InlineData(1234567, "1.234.567 møder")]
    public void A_count_has_its_noun_in_the_right_form(int count, string text)
    {
        using var machine = new TurkishCultureScope();
        DanishCounts.Format(count, CountedNouns.Meeting).ShouldBe(text);
    }

    [Fact]
    public void Zero_without_a_text_of_its_own_is_counted_in_the_plural() =>
        DanishCounts.Format(0, CountedNouns.Case).ShouldBe("0 sager");

    [Fact]
    public void Zero_municipalities_are_not_mentioned() => DanishCounts.Format(0, CountedNouns.Municipality).ShouldBe("");

    [Theory]
    [MemberData(nameof(Nouns))]
    public void Each_counted_noun_has_two_forms_in_lower_case(string property)
    {
        var noun = (CountedNoun)typeof(CountedNouns).GetProperty(property)!.GetValue(null)!;
        foreach (var form in new[] { noun.Singular, noun.Plural })
        {
            form.ShouldNotBeNullOrWhiteSpace();
            form.ShouldBe(form.ToLowerInvariant());
        }
    }

    [Theory]
    [InlineData(0, "0 b")]
    [InlineData(512, "512 B")]
    [InlineData(1024, "1 KB")]
    [InlineData(1258291, "1,2 MB")]
    public void A_size_has_a_unit_and_a_decimal_comma(long bytes, string text) => DanishNumbers.FormatBytes(bytes).ShouldBe(text);

    [Fact]
    public void Whole_megabytes_are_rounded_up_or_down_and_grouped()
    {
        const long BytesPerMegabyte = 1024 * 1024;
        DanishNumbers.FormatMegabytesRoundedUp((20 * BytesPerMegabyte) + 1).ShouldBe("21 MB");
        DanishNumbers.FormatMegabytesRoundedDown((21 * BytesPerMegabyte) - 1).ShouldBe("20 MB");
        DanishNumbers.FormatMegabytesRoundedUp(1200 * BytesPerMegabyte).ShouldBe("1.200 MB");
    }

    [Fact]
    public void Seconds_have_two_decimals_after_a_comma() =>
        DanishNumbers.FormatSeconds(TimeSpan.FromMilliseconds(1420)).ShouldBe("1,42 s");

    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData("a,b", "a og b")]
    [InlineData("a,b,c", "a, b og c")]
    public void A_list_has_og_before_its_last_entry(string texts, string list)
    {
        using var machine = new TurkishCultureScope();
        DanishListFormatter.Format(texts.Split(',', StringSplitOptions.RemoveEmptyEntries)).ShouldBe(list);
    }
}
