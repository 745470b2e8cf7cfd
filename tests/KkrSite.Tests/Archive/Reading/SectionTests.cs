using KkrSite.Archive.Model;

namespace KkrSite.Tests.Archive.Reading;

public sealed class SectionTests
{
    [Theory]
    [InlineData("Se [bilag og ![foto")]
    [InlineData("Note [1] og [a][b] og [ikke link (x)")]
    [InlineData("5 * 3 og _under og ~bølge < mindre")]
    [InlineData("Slut <![CDATA[ x & y ]]")]
    public void Marks_that_mark_nothing_stay_in_the_text(string text) =>
        Content.Sections(text + "\n").ShouldHaveSingleItem().Text.ShouldBe(text);

    [Fact]
    public void A_text_is_parted_at_its_headings_of_level_two_in_the_order_of_the_source()
    {
        var sections = Content.Sections("""

            Før alt andet.

            ## Sagsfremstilling

            Første afsnit
            over to linjer.

            ### Et underafsnit

            Mere.

            Bilagt sagen
            ------------

            ## Beslutning
            """);

        sections.Select(section => (section.Heading, section.Kind, section.Line)).ShouldBe(
        [
            (null, SectionKind.Other, 6),
            ("Sagsfremstilling", SectionKind.Presentation, 8),
            ("Bilagt sagen", SectionKind.Other, 17),
            ("Beslutning", SectionKind.Decision, 20),
        ]);
        sections[1].Markdown.ShouldBe("Første afsnit\nover to linjer.\n\n### Et underafsnit\n\nMere.");
        sections[1].Text.ShouldBe("Første afsnit over to linjer.\n\nEt underafsnit\n\nMere.");
        sections[3].Markdown.ShouldBe("");
    }

    [Theory]
    [InlineData("Beslutning", SectionKind.Decision)]
    [InlineData("BESLUTNING:", SectionKind.Decision)]
    [InlineData("B e s l u t n i n g", SectionKind.Decision)]
    [InlineData("**Beslutning**", SectionKind.Decision)]
    [InlineData("indstilling.", SectionKind.Recommendation)]
    [InlineData("Baggrund ##", SectionKind.Background)]
    [InlineData("Sagsfremstilling", SectionKind.Presentation)]
    [InlineData("Beslutningsgrundlag", SectionKind.Other)]
    public void A_heading_is_known_however_it_is_set(string heading, SectionKind kind)
    {
        Content.Sections($"## {heading}\n\nTekst.\n").ShouldHaveSingleItem().Kind.ShouldBe(kind);
    }

    [Fact]
    public void What_looks_like_a_heading_inside_code_or_a_quotation_parts_nothing()
    {
        var sections = Content.Sections("""
            ## Baggrund

            ```
            ## Beslutning
            ```

                ## Indstilling

            > ## Citat

            \## Ikke en overskrift
            """);

        var section = sections.ShouldHaveSingleItem();
        section.Text.ShouldBe("## Beslutning\n\n## Indstilling\n\nCitat\n\n## Ikke en overskrift");
    }

    [Fact]
    public void The_web_addresses_that_a_text_links_to_are_known_in_their_order()
    {
        var section = Content.Sections("""
            Se [tallene](https://example.org/tal), <https://example.org/kort> og www.example.org, men ikke [her](/om/) eller hej@example.org.

            - ![et billede](http://example.org/a.png) og [æ](https://example.org/æ)

            | A |
            |---|
            | [celle](https://example.org/celle) |
            """).ShouldHaveSingleItem();

        section.Links.ShouldBe(
        [
            "https://example.org/tal", "https://example.org/kort", "http://www.example.org", "http://example.org/a.png",
            "https://example.org/æ", "https://example.org/celle",
        ]);
    }

    [Fact]
    public void The_plain_text_is_what_a_reader_sees()
    {
        var section = Content.Sections("""
            Se [notatet](https://example.org/) og ![et kort](kort.png) samt **fed** og `kode`.

            - Sol
              og vind

            - Regn
              1. Byger
              2. Slud

            3. Tredje
            4. Fjerde\
               ny linje

            | A | B |
            |---|---|
            | 1 | to **tre** |

            <b>Rå</b> &lt;i&gt; &aelig; 2 \* 3, www.example.org

            ---
            """).ShouldHaveSingleItem();

        section.Text.ShouldBe(string.Join("\n\n",
            "Se notatet og et kort samt fed og kode.",
            "– Sol og vind",
            "– Regn",
            "1. Byger",
            "2. Slud",
            "3. Tredje",
            "4. Fjerde\nny linje",
            "A B\n1 to tre",
            "<b>Rå</b> <i> æ 2 * 3, www.example.org"));
    }
}
