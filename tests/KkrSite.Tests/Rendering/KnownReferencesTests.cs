using AngleSharp.Dom;

namespace KkrSite.Tests.Rendering;

/// <summary>What the archive knows becomes a link in running text.</summary>
public sealed class KnownReferencesTests
{
    private const string Item = "moeder/midtjylland/2024-11-19/punkt-3-2/";

    [Theory]
    [InlineData("Se SAG-2024-00001 herom.", "SAG-2024-00001", "/sager/sag-2024-00001/")]
    [InlineData("Se punkt 3.1.", "punkt 3.1", "/moeder/midtjylland/2024-11-19/punkt-3-1/")]
    [InlineData("jf. dagsordenens pkt. 3.1.", "pkt. 3.1", "/moeder/midtjylland/2024-11-19/punkt-3-1/")]
    [InlineData("På mødet den 6. september 2024 blev det drøftet.", "mødet den 6. september 2024", "/moeder/midtjylland/2024-09-06/")]
    [InlineData("KKR-mødet den 6. september 2024", "KKR-mødet den 6. september 2024", "/moeder/midtjylland/2024-09-06/")]
    [InlineData("mødet i KKR Hovedstaden den 22. november 2024", "mødet i KKR Hovedstaden den 22. november 2024", "/moeder/hovedstaden/2024-11-22/")]
    [InlineData("Sagen er drøftet i KD-Net.", "KD-Net", "/ordliste/#ord-kd-net")]
    [InlineData("Epx er ny.", "Epx", "/ordliste/#ord-epx")]
    public void A_known_reference_is_a_link(string text, string linked, string target)
    {
        var link = Links(text).ShouldHaveSingleItem();

        link.TextContent.ShouldBe(linked);
        link.GetAttribute("href").ShouldBe(target);
    }

    [Theory]
    [InlineData("SAG-2024-99999 er ukendt.")]
    [InlineData("Se punkt 9.9 og punkt 3.")]
    [InlineData("Punkt 3.2 er dette.")]
    [InlineData("punkt 3.1-3.2 i noget andet")]
    [InlineData("mødet den 7. september 2024")]
    [InlineData("mødet i KKR Hovedstaden den 6. september 2024")]
    [InlineData("RARitet og rar er andre ord.")]
    public void What_the_archive_does_not_know_is_left_alone(string text) => Links(text).ShouldBeEmpty();

    [Fact]
    public void An_abbreviation_is_explained_where_it_first_stands_and_not_again()
    {
        var (files, _) = Folder("KD-Net og atter KD-Net.").Build();

        var term = files.Page(Item).QuerySelectorAll("abbr").ShouldHaveSingleItem();
        term.GetAttribute("title").ShouldBe("Kommunaldirektørnetværket");
    }

    [Fact]
    public void A_text_that_is_a_link_already_keeps_its_own()
    {
        var link = Links("[se SAG-2024-00001](https://example.org/)").ShouldHaveSingleItem();

        link.GetAttribute("href").ShouldBe("https://example.org/");
    }

    private static IEnumerable<IElement> Links(string text)
    {
        var (files, diagnostics) = Folder(text).Build();
        diagnostics.Sorted().ShouldBeEmpty();
        return files.Page(Item).GetElementById("baggrund")!.ParentElement!.QuerySelectorAll("p a");
    }

    private static ContentFolder Folder(string text) => new ContentFolder()
        .WithMeeting("midtjylland", "2024-09-06")
        .WithMeeting("hovedstaden", "2024-11-22")
        .With("ordliste.yml", "KD-Net: Kommunaldirektørnetværket\nRAR: Regionalt arbejdsmarkedsråd\nepx: Erhvervs- og professionsrettet gymnasieuddannelse")
        .WithItem("3.2", "Prøve", null, $"## Baggrund\n\n{text}");
}
