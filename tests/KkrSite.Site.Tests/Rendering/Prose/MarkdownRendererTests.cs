using AngleSharp.Dom;
using KkrSite.TestTools;

namespace KkrSite.Site.Tests.Rendering.Prose;

/// <summary>The HTML of editors' texts.</summary>
public sealed class MarkdownRendererTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("<b>fed</b>")]
    public void Raw_HTML_is_shown_as_text(string html)
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
    public void An_unsafe_link_keeps_only_its_text(string markdown)
    {
        var section = Section(markdown);

        section.TextContent.ShouldContain("klik");
        section.QuerySelectorAll("a").ShouldBeEmpty();
    }

    [Fact]
    public void An_image_becomes_a_link()
    {
        var section = Section("![kort over området](https://andet.example/kort.png)");

        section.QuerySelectorAll("img").ShouldBeEmpty();
        section.QuerySelector("a")!.GetAttribute("href").ShouldBe("https://andet.example/kort.png");
        section.QuerySelector("a")!.TextContent.ShouldBe("kort over området");
    }

    [Fact]
    public void A_table_is_aligned_by_class_and_scrolls_in_its_own_box()
    {
        var section = Section("| Kommune | Pladser |\n|---|---:|\n| Viborg | 228 |");

        var box = section.QuerySelector("div.table-box")!;
        box.GetAttribute("tabindex").ShouldBe("0");
        box.QuerySelector("td.number")!.TextContent.ShouldBe("228");
        section.QuerySelectorAll("[style]").ShouldBeEmpty();
        section.QuerySelectorAll("th").ShouldAllBe(heading => heading.GetAttribute("scope") == "col");
    }

    [Fact]
    public void Subheadings_start_below_the_section_level_and_skip_none()
    {
        var section = Section("##### Dybt\n\nTekst.\n\n### Højt\n\nTekst.\n\n###### Dybest\n\nTekst.");

        section
            .QuerySelectorAll("h3, h4, h5, h6")
            .Select(heading => $"{heading.LocalName} {heading.TextContent}")
            .ShouldBe(["h3 Dybt", "h3 Højt", "h4 Dybest"]);
    }

    [Fact]
    public void Equal_subheadings_get_unique_fragments()
    {
        var section = Section("### Proces\n\nA.\n\n### Proces\n\nB.");

        section.QuerySelectorAll("h3").Select(heading => heading.Id).ShouldBe(["baggrund-proces", "baggrund-proces-2"]);
    }

    [Fact]
    public void A_link_definition_counts_in_every_section_of_its_item()
    {
        var (files, _) = new ContentFolder()
            .WithItem(
                "3.2",
                "Prøve",
                null,
                "[a]: https://andet.example/a\n\n## Baggrund\n\nSe [a] og [b].\n\n"
                    + "## Sagsfremstilling\n\n[b]: https://andet.example/b\n\nSe [b]."
            )
            .Build();
        var page = files.ReadPage("moeder/midtjylland/2024-11-19/punkt-3-2/");

        AddressesIn("baggrund").ShouldBe(["https://andet.example/a", "https://andet.example/b"]);
        AddressesIn("sagsfremstilling").ShouldBe(["https://andet.example/b"]);

        string?[] AddressesIn(string id) =>
            [.. page.GetElementById(id)!.ParentElement!.QuerySelectorAll("p a").Select(link => link.GetAttribute("href"))];
    }

    private static IElement Section(string markdown)
    {
        var (files, _) = new ContentFolder().WithItem("3.2", "Prøve", null, $"## Baggrund\n\n{markdown}").Build();
        return files.ReadPage("moeder/midtjylland/2024-11-19/punkt-3-2/").GetElementById("baggrund")!.ParentElement!;
    }
}
