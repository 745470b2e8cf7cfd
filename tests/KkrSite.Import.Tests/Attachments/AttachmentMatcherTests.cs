using KkrSite.Archive.Model;
using KkrSite.Import.Attachments;
using KkrSite.Import.Results;

namespace KkrSite.Import.Tests.Attachments;

public sealed class AttachmentMatcherTests
{
    private static readonly RecognisedItem[] Items =
    [
        Item("1.1", "Referat fra mødet den 6. september 2024"),
        Item("3.1", "Udkast til rammeaftale 2025-2026", "Høringssvar fra Børne- og Ungeområdet", "Notat om økonomi"),
        Item("3.2", "Notat om økonomi", "Oversigt over færgeruter"),
        Item("4.1", "Bilag 1 - Kommissorium", "Bilag 2 - Tidsplan"),
    ];

    [Theory]
    [InlineData("Udkast til rammeaftale 2025-2026.pdf", "3.1 Udkast til rammeaftale 2025-2026")]
    [InlineData("udkast_rammeaftale_2025_2026_endelig.docx", "3.1 Udkast til rammeaftale 2025-2026")]
    [InlineData("Høringssvar fra Børne- og Ungeomr.pdf", "3.1 Høringssvar fra Børne- og Ungeområdet")]
    [InlineData("hoeringssvar-boerne-og-ungeomraadet.pdf", "3.1 Høringssvar fra Børne- og Ungeområdet")]
    [InlineData("Punkt 3.1 Bilag 2.pdf", "3.1 Høringssvar fra Børne- og Ungeområdet")]
    [InlineData("pkt. 3.2 Notat om økonomi.pdf", "3.2 Notat om økonomi")]
    [InlineData("Bilag 3.1.3.pdf", "3.1 Notat om økonomi")]
    [InlineData("Bilag 2.pdf", "4.1 Bilag 2 - Tidsplan")]
    [InlineData("Kommissorium.pdf", "4.1 Bilag 1 - Kommissorium")]
    [InlineData("Oversigt over færgeruter.xlsx", "3.2 Oversigt over færgeruter")]
    [InlineData("Referat fra mødet den 6. september 2024.pdf", "1.1 Referat fra mødet den 6. september 2024")]
    public void A_file_matches_the_attachment_that_its_name_describes(string file, string title) => Match(file).ShouldBe([title]);

    [Theory]
    [InlineData("Notat.pdf")]
    [InlineData("scan0001.pdf")]
    [InlineData("Bilag 7.pdf")]
    [InlineData("Bilag.pdf")]
    [InlineData("Punkt 9.9 Udkast til rammeaftale 2025-2026.pdf")]
    [InlineData("Referat.pdf")]
    [InlineData("Svar fra området.pdf")]
    [InlineData("Oversigt over havnene.pdf")]
    public void A_file_with_a_vague_or_different_name_matches_no_attachment(string file) => Match(file).ShouldBeEmpty();

    [Fact]
    public void A_file_matches_attachments_with_the_same_title_in_two_items() =>
        Match("Notat om økonomi.pdf").ShouldBe(["3.1 Notat om økonomi", "3.2 Notat om økonomi"]);

    [Fact]
    public void Two_files_that_fit_one_attachment_equally_both_match_nothing()
    {
        var placed = new AttachmentMatcher(Items).Match([File("Oversigt over færgeruter v1.pdf"), File("Oversigt over færgeruter v2.pdf")]);

        placed.Select(file => file.Titles.Length).ShouldBe([0, 0]);
    }

    [Fact]
    public void A_file_that_matches_exactly_is_not_considered_for_another_attachment()
    {
        RecognisedItem[] items = [Item("1", "Budget for skoler", "Budget for skoler og haller")];

        var placed = new AttachmentMatcher(items).Match([File("Budget for skoler.pdf"), File("Budget for skoler og haller.pdf")]);

        placed.Select(file => file.Titles.Single().Title).ShouldBe(["Budget for skoler", "Budget for skoler og haller"]);
    }

    [Fact]
    public void A_file_name_with_the_attachment_number_is_preferred_to_one_without()
    {
        var placed = new AttachmentMatcher(Items).Match([File("Tidsplan.pdf"), File("Bilag 2 - Tidsplan.pdf")]);

        placed.Select(file => file.Titles.Length).ShouldBe([0, 1]);
    }

    [Fact]
    public void Attachments_of_a_closed_item_match_no_file() =>
        new AttachmentMatcher([Item("2", "Lukket notat om salg") with { IsClosed = true }])
            .Match([File("Lukket notat om salg.pdf")])[0]
            .Titles.ShouldBeEmpty();

    private static string[] Match(string file) =>
        [.. new AttachmentMatcher(Items).Match([File(file)])[0].Titles.Select(title => $"{title.Item} {title.Title}")];

    private static AttachmentFile File(string name) => new(name, 1);

    private static RecognisedItem Item(string number, params string[] titles) =>
        new()
        {
            Number = ItemNumber.Parse(number),
            Title = "Sag",
            Line = 1,
            Attachments = [.. titles.Select(title => new RecognisedAttachment(title, null))],
        };
}
