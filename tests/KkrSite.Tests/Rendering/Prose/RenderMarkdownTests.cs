using AngleSharp.Dom;

namespace KkrSite.Tests.Rendering.Prose;

/// <summary>What an editor's text becomes on the page.</summary>
public sealed class RenderMarkdownTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("<b>fed</b>")]
    public void Raw_html_is_shown_as_the_text_it_is(string html)
    {
        var section = Section(html);

        section.TextContent.ShouldContain(html);
        section.QuerySelectorAll("script, img, b").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("[klik](javascript:alert(1))")]
    [InlineData("[klik](JaVaScript:alert(1))")]
    [InlineData("[klik](data:text/html,x)")]
    [InlineData("[klik](//andet.example/x)")]
    public void A_link_that_a_public_page_must_not_carry_keeps_only_its_text(string markdown)
    {
        var section = Section(markdown);

        section.TextContent.ShouldContain("klik");
        section.QuerySelectorAll("a").ShouldBeEmpty();
    }

    [Fact]
    public void A_picture_becomes_a_link_since_a_page_fetches_nothing_from_elsewhere()
    {
        var section = Section("![kort over området](https://andet.example/kort.png)");

        section.QuerySelectorAll("img").ShouldBeEmpty();
        section.QuerySelector("a")!.GetAttribute("href").ShouldBe("https://andet.example/kort.png");
        section.QuerySelector("a")!.TextContent.ShouldBe("kort over området");
    }

    [Fact]
    public void A_table_says_its_alignment_by_class_and_scrolls_in_a_box_of_its_own()
    {
        var section = Section("| Kommune | Pladser |\n|---|---:|\n| Viborg | 228 |");

        var box = section.QuerySelector("div.table-box")!;
        box.GetAttribute("tabindex").ShouldBe("0");
        box.QuerySelector("td.number")!.TextContent.ShouldBe("228");
        section.QuerySelectorAll("[style]").ShouldBeEmpty();
        section.QuerySelectorAll("th").ShouldAllBe(heading => heading.GetAttribute("scope") == "col");
    }

    [Fact]
    public void Sub_headings_begin_below_the_section_and_skip_no_level()
    {
        var section = Section("##### Dybt\n\nTekst.\n\n### Højt\n\nTekst.\n\n###### Dybest\n\nTekst.");

        section.QuerySelectorAll("h3, h4, h5, h6").Select(heading => $"{heading.LocalName} {heading.TextContent}")
            .ShouldBe(["h3 Dybt", "h3 Højt", "h4 Dybest"]);
    }

    [Fact]
    public void Equal_sub_headings_get_fragments_of_their_own()
    {
        var section = Section("### Proces\n\nA.\n\n### Proces\n\nB.");

        section.QuerySelectorAll("h3").Select(heading => heading.Id).ShouldBe(["baggrund-proces", "baggrund-proces-2"]);
    }

    private static IElement Section(string markdown)
    {
        var (files, _) = new ContentFolder().WithItem("3.2", "Prøve", null, $"## Baggrund\n\n{markdown}").Build();
        return files.Page("moeder/midtjylland/2024-11-19/punkt-3-2/").GetElementById("baggrund")!.ParentElement!;
    }
}
