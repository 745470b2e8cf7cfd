using KkrSite.Archive.Model;
using KkrSite.TestTools;

namespace KkrSite.Archive.Tests.Reading.Markup;

public sealed class SectionSplitterTests
{
    [Theory]
    [InlineData("Se [bilag og ![foto")]
    [InlineData("Note [1] og [a][b] og [ikke link (x)")]
    [InlineData("5 * 3 og _under og ~bølge < mindre")]
    [InlineData("Slut <![CDATA[ x & y ]]")]
    public void Unmatched_Markdown_delimiters_stay_in_the_text(string text) =>
        MinimalContent.ReadSections(text + "\n").ShouldHaveSingleItem().Text.ShouldBe(text);

    [Fact]
    public void A_text_is_split_at_level_two_headings_in_source_order()
    {
        var sections = MinimalContent.ReadSections(
            """

            Før alt andet.

            ## Sagsfremstilling

            Første afsnit
            over to linjer.

            ### Et underafsnit

            Mere.

            ## Bilagt sagen


            ## Beslutning
            """
        );

        sections
            .Select(section => (section.Heading, section.Kind, section.Line))
            .ShouldBe([
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
    public void A_section_heading_is_recognised_in_any_case_spacing_or_formatting(string heading, SectionKind kind)
    {
        MinimalContent.ReadSections($"## {heading}\n\nTekst.\n").ShouldHaveSingleItem().Kind.ShouldBe(kind);
    }

    [Fact]
    public void Headings_inside_code_or_quotations_do_not_split_sections()
    {
        var sections = MinimalContent.ReadSections(
            """
            ## Baggrund

            ```
            ## Beslutning
            ```

                ## Indstilling

            > ## Citat

            \## Ikke en overskrift
            """
        );

        var section = sections.ShouldHaveSingleItem();
        section.Text.ShouldBe("## Beslutning\n\n## Indstilling\n\nCitat\n\n## Ikke en overskrift");
    }

    [Fact]
    public void Web_addresses_linked_in_a_section_are_listed_in_order()
    {
        var section = MinimalContent
            .ReadSections(
                "Se [tallene](https://example.org/tal), <https://example.org/kort> og www.example.org, men ikke [her](/om/) "
                    + """
                    eller hej@example.org.

                    - ![et billede](http://example.org/a.png) og [æ](https://example.org/æ)

                    | A |
                    |---|
                    | [celle](https://example.org/celle) |
                    """
            )
            .ShouldHaveSingleItem();

        section.Links.ShouldBe([
            "https://example.org/tal",
            "https://example.org/kort",
            "http://www.example.org",
            "http://example.org/a.png",
            "https://example.org/æ",
            "https://example.org/celle",
        ]);
    }

    [Fact]
    public void The_plain_text_of_a_section_is_what_a_reader_sees()
    {
        var section = MinimalContent
            .ReadSections(
                """
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
                """
            )
            .ShouldHaveSingleItem();

        section.Text.ShouldBe(
            string.Join(
                "\n\n",
                "Se notatet og et kort samt fed og kode.",
                "– Sol og vind",
                "– Regn",
                "1. Byger",
                "2. Slud",
                "3. Tredje",
                "4. Fjerde\nny linje",
                "A B\n1 to tre",
                "<b>Rå</b> <i> æ 2 * 3, www.example.org"
            )
        );
    }
}
