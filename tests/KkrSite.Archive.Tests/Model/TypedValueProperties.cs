using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using KkrSite.Archive.Model;
using NodaTime;

namespace KkrSite.Archive.Tests.Model;

public sealed class TypedValueProperties
{
    private static readonly Gen<ItemNumber> ItemNumbers = Gen.Choose(1, 999)
        .ArrayOf()
        .Where(parts => parts.Length is >= 1 and <= 3)
        .Select(parts => ItemNumber.Parse(string.Join('.', parts)));

    private static readonly Gen<CaseNumber> CaseNumbers =
        from year in Gen.Choose(1900, 2099)
        from serial in Gen.Choose(0, 99_999)
        select CaseNumber.Parse(string.Create(CultureInfo.InvariantCulture, $"SAG-{year}-{serial:D5}"));

    private static readonly Gen<MeetingDate> Dates =
        from days in Gen.Choose(0, 73_000)
        from isMonth in Gen.Elements(true, false)
        let day = new LocalDate(1900, 1, 1).PlusDays(days)
        select isMonth ? MeetingDate.FromMonth(day.ToYearMonth()) : MeetingDate.FromDay(day);

    [Fact]
    public void An_item_number_round_trips_through_its_text()
    {
        Prop.ForAll(ItemNumbers.ToArbitrary(), number => ItemNumber.Parse(number.ToString()) == number).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Item_numbers_are_ordered_part_by_part()
    {
        Prop.ForAll(ItemNumbers.ToArbitrary(), ItemNumbers.ToArbitrary(), (a, b) =>
                Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a))
                && (a.CompareTo(b) == 0) == (a == b)
                && Math.Sign(a.CompareTo(b)) == Math.Sign(string.CompareOrdinal(Padded(a), Padded(b)))
            )
            .QuickCheckThrowOnFailure();

        static string Padded(ItemNumber number) =>
            string.Concat(number.Parts.Select(part => part.ToString("D3", CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Different_item_numbers_have_different_addresses()
    {
        Prop.ForAll(ItemNumbers.ToArbitrary(), ItemNumbers.ToArbitrary(), (a, b) => (a == b) == (a.Slug == b.Slug))
            .QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("3.")]
    [InlineData("3.01")]
    [InlineData("1.2.3.4")]
    [InlineData("1000")]
    [InlineData("3,1")]
    [InlineData("٣")]
    [InlineData(" 3")]
    public void Invalid_item_numbers_are_rejected(string text)
    {
        ItemNumber.TryParse(text, out _).ShouldBeFalse();
    }

    [Fact]
    public void A_case_number_round_trips_through_its_text_and_has_a_unique_address()
    {
        Prop.ForAll(CaseNumbers.ToArbitrary(), CaseNumbers.ToArbitrary(), (a, b) =>
                CaseNumber.Parse(a.ToString()) == a
                && (a == b) == (a.Slug == b.Slug)
                && UrlSlug.IsValid(a.Slug)
                && Math.Sign(a.CompareTo(b)) == Math.Sign(string.CompareOrdinal(a.ToString(), b.ToString()))
            )
            .QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("sag-2024-00001")]
    [InlineData("SAG-2024-0001")]
    [InlineData("SAG-2024-000011")]
    [InlineData("SAG-1824-00001")]
    [InlineData("SAG-2024-00001\n")]
    [InlineData("SAG-2024-0000١")]
    public void Invalid_case_numbers_are_rejected(string text)
    {
        CaseNumber.TryParse(text, out _).ShouldBeFalse();
    }

    [Fact]
    public void A_meeting_date_round_trips_through_its_text_and_sorts_like_it()
    {
        Prop.ForAll(Dates.ToArbitrary(), Dates.ToArbitrary(), (a, b) =>
                MeetingDate.Parse(a.ToString()) == a
                && Math.Sign(a.CompareTo(b)) == Math.Sign(string.CompareOrdinal(a.ToString(), b.ToString()))
            )
            .QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("2023-02-29")]
    [InlineData("2024-04-31")]
    [InlineData("2024-13")]
    [InlineData("2024-1-1")]
    [InlineData("1899-12-31")]
    [InlineData("2024")]
    [InlineData("2024-01-01T10:00")]
    public void Invalid_meeting_dates_are_rejected(string text)
    {
        MeetingDate.TryParse(text, out _).ShouldBeFalse();
    }

    [Fact]
    public void A_slug_of_any_text_is_empty_or_valid_and_its_own_slug()
    {
        Prop.ForAll(Arb.From(ArbMap.Default.GeneratorFor<NonNull<string>>()), Gen.Choose(1, 90).ToArbitrary(), (text, length) =>
            {
                var slug = UrlSlug.FromText(WellFormed(text.Get), length);
                return slug.Length <= length && (slug.Length == 0 || (UrlSlug.IsValid(slug) && UrlSlug.FromText(slug, length) == slug));
            })
            .QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("Grøn trepart", "groen-trepart")]
    [InlineData("ÅRSMØDE & ærø!", "aarsmoede-aeroe")]
    [InlineData("Café – à la carte", "cafe-a-la-carte")]
    [InlineData("…", "")]
    public void A_slug_spells_out_the_Danish_letters(string text, string slug)
    {
        UrlSlug.FromText(text).ShouldBe(slug);
    }

    [Fact]
    public void A_URL_path_of_slugs_round_trips_through_its_text()
    {
        Prop.ForAll(ItemNumbers.ToArbitrary(), number =>
            {
                var path = UrlPath.Root.AppendPage("moeder").AppendPage(number.Slug);
                return UrlPath.Parse(path.Value) == path
                    && path.IsPage
                    && path.FilePath == $"moeder/{number.Slug}/index.html"
                    && path.AppendFile("index.json").FilePath == $"moeder/{number.Slug}/index.json";
            })
            .QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("")]
    [InlineData("kkr/")]
    [InlineData("//example.org/")]
    [InlineData("/a/../b/")]
    [InlineData("/blå/")]
    [InlineData("/a b/")]
    [InlineData("/a?b")]
    [InlineData("/%2e%2e/a/")]
    [InlineData("/a%2fb/")]
    [InlineData("/a%5Cb/")]
    [InlineData("/a%00/")]
    [InlineData("/100%/")]
    [InlineData("/%25/")]
    [InlineData("/%C3/")]
    public void Invalid_URL_paths_are_rejected(string text)
    {
        UrlPath.TryParse(text, out _).ShouldBeFalse();
    }

    // The reader rejects files whose text is not well formed.
    private static string WellFormed(string text) => string.Concat(text.EnumerateRunes());
}
