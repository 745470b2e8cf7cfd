using AngleSharp.Dom;
using KkrSite.Archive.Diagnostics;
using KkrSite.TestTools;

namespace KkrSite.Site.Tests.Rendering.AgendaChanges;

/// <summary>Changes from agenda to minutes on the page of an item.</summary>
public sealed class AgendaChangeFinderTests
{
    private const string Body =
        "## Indstilling\nDet indstilles, at planen godkendes straks.\n\n## Økonomi\nPlanen koster 3.800 kr.\n\n## Beslutning\nGodkendt.";

    [Fact]
    public void Deleted_and_inserted_words_of_a_section_are_marked()
    {
        var change = Changes("dagsorden:\n  afsnit:\n    Indstilling: Det indstilles, at planen drøftes.").Single();

        change.QuerySelector("p")!.TextContent.ShouldBe("Afsnittet Indstilling er ændret");
        Marked(change, "del").ShouldBe(["drøftes."]);
        Marked(change, "ins").ShouldBe(["godkendes straks."]);
        WithoutDeleted(change.QuerySelector(".compared")!).ShouldBe("Det indstilles, at planen godkendes straks.");
    }

    [Fact]
    public void Changes_of_number_title_case_sections_and_attachments_are_listed()
    {
        Changes(
                """
                bilag: [{titel: Kort}, {titel: Notat}]
                dagsorden:
                  punkt: "3.4"
                  titel: Busplan
                  sag: [SAG-2023-00007, SAG-2023-00008]
                  afsnit: {Sagsfremstilling: Busserne kører.}
                  nye_afsnit: [Økonomi, Findes ikke]
                  nye_bilag: [Notat, Findes ikke]
                """
            )
            .Select(change => change.QuerySelector("p")!.TextContent)
            .ShouldBe([
                "I dagsordenen var det punkt 3.4",
                "Titlen er ændret",
                "I dagsordenen stod sagsnumrene SAG-2023-00007 og SAG-2023-00008",
                "Afsnittet Sagsfremstilling er udgået",
                "Afsnittet Økonomi er kommet til",
                "Bilag kommet til: Notat",
            ]);
    }

    [Fact]
    public void A_new_attachment_is_listed_once_even_if_the_text_lists_it_too()
    {
        var page = new ContentFolder()
            .WithItem(
                "3.2",
                "Ny busplan",
                null,
                "## Bilag\n- Kort\n- Notat",
                "bilag: [{titel: Kort}, {titel: Notat}]\ndagsorden:\n  afsnit: {Bilag: \"- Kort\"}\n  nye_bilag: [Notat]"
            )
            .Build()
            .Files.ReadPage("moeder/midtjylland/2024-11-19/punkt-3-2/");

        page.QuerySelectorAll("[aria-labelledby='aendringer'] li")
            .ShouldHaveSingleItem()
            .TextContent.Trim()
            .ShouldBe("Bilag kommet til: Notat");
    }

    [Fact]
    public void An_item_absent_from_the_agenda_says_so()
    {
        Changes("dagsorden: {nyt: true}").Single().QuerySelector("p")!.TextContent.ShouldBe("Punktet stod ikke i dagsordenen");
    }

    [Fact]
    public void Unchanged_texts_of_an_agenda_version_are_not_listed()
    {
        var page = Page(
            "dagsorden:\n  punkt: \"3.2\"\n  titel: Ny busplan\n  afsnit: {Indstilling: \"Det indstilles, at planen godkendes straks.\"}"
        );

        page.QuerySelector("[aria-labelledby='aendringer']").ShouldBeNull();
        page.QuerySelector(".notice.tone-changed").ShouldBeNull();
    }

    [Fact]
    public void A_changed_item_has_a_notice_that_links_to_its_changes()
    {
        var notice = Page("dagsorden: {titel: Busplan}").QuerySelector(".notice.tone-changed").ShouldNotBeNull();

        notice.QuerySelector("a")!.GetAttribute("href").ShouldBe("#aendringer");
    }

    [Fact]
    public void Paragraphs_lists_and_special_characters_survive_the_comparison()
    {
        var page = new ContentFolder()
            .WithItem(
                "3.2",
                "Ny busplan",
                null,
                "## Indstilling\nFørste <b>afsnit</b> & mere.\n\n- et\n- to\n\nSidste.",
                "dagsorden:\n  afsnit:\n    Indstilling: |\n      Første afsnit.\n\n      - et\n      - tre\n\n      Sidste."
            )
            .Build("moeder/midtjylland/2024-11-19/punkt-3-2/index.html");
        var compared = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(page).QuerySelector(".compared").ShouldNotBeNull();

        compared.Children.Select(child => child.LocalName).Distinct().ShouldBe(["p"]);
        compared.Children.Select(WithoutDeleted).ShouldBe(["Første <b>afsnit</b> & mere.", "– et", "– to", "Sidste."]);
    }

    [Theory]
    [InlineData("dagsorden: {emne: x}", "KKR0101", "emne")]
    [InlineData("dagsorden: ja", "KKR0103", "dagsorden")]
    public void An_error_in_the_agenda_key_is_reported_at_its_location(string keys, string code, string key)
    {
        var (_, diagnostics) = new ContentFolder().WithItem("3.2", "Ny busplan", null, Body, keys).Build();

        diagnostics
            .ToSortedArray()
            .ShouldContain(error =>
                error.ToString().Contains("3.2-punkt.md(", StringComparison.Ordinal)
                && error.ToString().Contains(key, StringComparison.Ordinal)
                && error.ToString().Contains(code, StringComparison.Ordinal)
            );
    }

    [Fact]
    public void A_personal_number_in_an_agenda_version_is_an_error()
    {
        var (_, diagnostics) = new ContentFolder()
            .WithItem("3.2", "Ny busplan", null, Body, "dagsorden:\n  afsnit: {Indstilling: Borgeren 010190-1234 søger.}")
            .Build();

        diagnostics.ToSortedArray().ShouldContain(error => error.ToString().Contains("KKR0403", StringComparison.Ordinal));
    }

    private static IElement[] Changes(string keys) => [.. Page(keys).QuerySelectorAll("[aria-labelledby='aendringer'] li")];

    private static IDocument Page(string keys)
    {
        var (files, diagnostics) = new ContentFolder().WithItem("3.2", "Ny busplan", null, Body, keys).Build();
        diagnostics.ToSortedArray().Where(diagnostic => diagnostic.Severity == Severity.Error).ShouldBeEmpty();
        return files.ReadPage("moeder/midtjylland/2024-11-19/punkt-3-2/");
    }

    private static string[] Marked(IElement change, string element) =>
        [.. change.QuerySelectorAll(element).Select(mark => mark.LastChild!.TextContent.Trim())];

    private static string WithoutDeleted(IElement element)
    {
        var copy = (IElement)element.Clone();
        foreach (var gone in copy.QuerySelectorAll("del, .hidden-text"))
        {
            gone.Remove();
        }

        return copy.TextContent.Trim();
    }
}
