using KkrSite.Archive.Model;
using KkrSite.Import.Results;

namespace KkrSite.Import.Tests.Recognising;

/// <summary>Similar agendas with other layouts than the real documents.</summary>
public sealed class AgendaLayoutTests
{
    [Fact]
    public void Items_numbered_without_headings_are_recognised()
    {
        var result = ImportRunner.Import(
            """
            Dagsorden for møde i KKR Syddanmark den 12. marts 2024 kl. 9.30-11.00

            Sted: Rådhuset, mødelokale 2
            Deltagere: Bo Bang, Ida Ild
            Afbud:
            Per Palle

            1. Godkendelse af dagsorden
            Dagsordenen er udsendt.

            2. Cykelstier ved fjorden
            Indstilling: Det indstilles, at KKR Syddanmark drøfter sagen.
            Beslutning: Drøftet.

            3. Eventuelt
            """
        );

        result
            .Items.Select(item => $"{item.Number} {item.Title} {item.IsHeading}")
            .ShouldBe(["1 Godkendelse af dagsorden False", "2 Cykelstier ved fjorden False", "3 Eventuelt False"]);
        result.Items[0].Sections.Single().Heading.ShouldBeNull();
        result.Items[1].Decision.ShouldBe("Drøftet.");
        result.Meeting.Council!.Value.Slug.ShouldBe("syddanmark");
        result.Meeting.Date.ToString().ShouldBe("2024-03-12");
        result.Meeting.Time.ShouldBe("09:30-11:00");
        result.Meeting.Place.ShouldBe("Rådhuset, mødelokale 2");
        result.Meeting.Attendees.ShouldBe(["Bo Bang", "Ida Ild"]);
        result.Meeting.Absentees.ShouldBe(["Per Palle"]);
        result.Meeting.Status.ShouldBe(MeetingStatus.Minutes);
        (result.Words.Lost, result.Words.Invented).ShouldBe((0, 0));
    }

    [Fact]
    public void A_case_line_above_the_title_is_recognised()
    {
        var result = ImportRunner.Import(
            """
            KKR Sjælland  | 12-03-2024

            SAG-2024-00001 ab / cd
            1.1. Cykelstier ved fjorden

            Baggrund
            Stien er smal.

            SAG-2024-00002 ef
            1.2. Færgen til øen

            Baggrund
            Den sejler.
            """
        );

        result
            .Items.Select(item => $"{item.Number} {string.Join(' ', item.Cases)} {string.Join(' ', item.Caseworkers)}")
            .ShouldBe(["1.1 SAG-2024-00001 ab cd", "1.2 SAG-2024-00002 ef"]);
        result.Items[0].Sections.Single().PlainText.ShouldBe("Stien er smal.");
        (result.Words.Lost, result.Words.Invented).ShouldBe((0, 0));
    }

    [Theory]
    [InlineData("SAG-2024-00001 chbn / jhp", "chbn jhp")]
    [InlineData("SAG-2024-00001  jhp", "jhp")]
    [InlineData("SAG-2024-00001 lar/chch/chbn", "lar chch chbn")]
    [InlineData("SAG-2024-00001 beto/anjh.", "beto anjh")]
    [InlineData("Sagsnr.: SAG-2024-00001, sagsbehandler: beto og anjh", "beto anjh")]
    [InlineData("SAG-2024-00001\nchbn, jhp", "chbn jhp")]
    [InlineData("SAG-2024-00001", "")]
    public void Initials_of_caseworkers_are_read_in_every_notation(string line, string initials)
    {
        var result = ImportRunner.Import(
            $"KKR Sjælland  | 12-03-2024\n\n1.1. Cykelstier ved fjorden\n{line}\n\nBaggrund\nStien er smal.\n"
        );

        result.Items.Single().Cases.Single().ToString().ShouldBe("SAG-2024-00001");
        string.Join(' ', result.Items.Single().Caseworkers).ShouldBe(initials);
        (result.Words.Lost, result.Words.Invented).ShouldBe((0, 0));
    }

    [Fact]
    public void An_item_with_two_case_lines_has_both_cases()
    {
        var result = ImportRunner.Import(
            "KKR Sjælland  | 12-03-2024\n\n1.1. Stien\nSAG-2024-00001 ab\nSAG-2022-00009 cd\n\nBaggrund\nStien er smal.\n"
        );

        result.Items.Single().Cases.Select(number => number.ToString()).ShouldBe(["SAG-2024-00001", "SAG-2022-00009"]);
        result.Items.Single().Caseworkers.ShouldBe(["ab", "cd"]);
    }

    [Fact]
    public void Numbered_lines_in_running_text_are_not_items()
    {
        var result = ImportRunner.Import(
            """
            KKR Sjælland  | 12-03-2024

            1.1. Cykelstier ved fjorden
            SAG-2024-00001 ab

            Baggrund
            Der er to spor:

            1. Udbygning af stien, så flere kan bruge den
            2. Vedligehold af stien

            Sagen behandles igen den
            22. november 2024. Stien er åben for
            10. klasse og for alle andre.

            1.2. Færgen til øen
            SAG-2024-00002 ab

            Baggrund
            Der er plads til
            2.1 mio. passagerer.
            """
        );

        result.Items.Select(item => item.Number.ToString()).ShouldBe(["1.1", "1.2"]);
        result.Items[0].Sections[0].Markdown.ShouldContain("1. Udbygning af stien, så flere kan bruge den\n2. Vedligehold af stien");
        (result.Words.Lost, result.Words.Invented).ShouldBe((0, 0));
    }

    [Fact]
    public void A_numbered_list_of_figures_is_not_a_table_of_contents()
    {
        var result = ImportRunner.Import(
            """
            KKR Sjælland  | 12-03-2024

            1.1. Cykelstier ved fjorden
            SAG-2024-00001 ab

            Baggrund
            Tallene er:

            1. Nordlig sti 12
            2. Sydlig sti 15
            3. Østlig sti 20

            1.2. Færgen til øen
            SAG-2024-00002 ab

            Baggrund
            Den sejler.
            """
        );

        result.Items.Select(item => item.Number.ToString()).ShouldBe(["1.1", "1.2"]);
        (result.Words.Lost, result.Words.Invented).ShouldBe((0, 0));
    }

    [Fact]
    public void A_table_of_contents_without_page_numbers_is_recognised_by_its_repeated_titles()
    {
        var result = ImportRunner.Import(
            """
            KKR Sjælland  | 12-03-2024

            Dagsorden
            1. Regionale sager
            1.1. Cykelstier ved fjorden
            1.2. Færgen til øen
            2. Eventuelt

            1. Regionale sager

            1.1. Cykelstier ved fjorden
            SAG-2024-00001 ab

            Baggrund
            Stien er smal.

            1.2. Færgen til øen
            SAG-2024-00002 ab

            Baggrund
            Den sejler.

            2. Eventuelt
            """
        );

        result.Items.Select(item => $"{item.Number} {item.IsHeading}").ShouldBe(["1 True", "1.1 False", "1.2 False", "2 True"]);
        (result.Words.Lost, result.Words.Invented).ShouldBe((0, 0));
    }

    [Fact]
    public void Unnumbered_titles_are_found_by_the_words_of_the_table_of_contents()
    {
        var result = ImportRunner.Import(
            """
            KKR Sjælland  | 12-03-2024

            1.	Regionale sager	3
            1.1.	Cykelstier ved fjorden	3
            1.2.	Færgen til øen	4

            Regionale sager

            Cykelstier ved fjorden
            SAG-2024-00001 ab

            Baggrund
            Stien er smal.

            Færgen til øen
            SAG-2024-00002 ab

            Baggrund
            Den sejler.
            """
        );

        result
            .Items.Select(item => $"{item.Number} {item.Title}: {string.Join(' ', item.Cases)}")
            .ShouldBe(["1 Regionale sager: ", "1.1 Cykelstier ved fjorden: SAG-2024-00001", "1.2 Færgen til øen: SAG-2024-00002"]);
        result.Items[2].Sections.Single().PlainText.ShouldBe("Den sejler.");
        (result.Words.Lost, result.Words.Invented).ShouldBe((0, 0));
    }

    [Fact]
    public void A_number_on_a_line_of_its_own_belongs_to_the_title_below()
    {
        var result = ImportRunner.Import(
            "KKR Sjælland  | 12-03-2024\n\n1.1.\nCykelstier ved fjorden\nSAG-2024-00001 ab\n\nBaggrund\nStien er smal.\n\n1.2.\n"
                + "Færgen til øen\nSAG-2024-00002 ab\n\nBaggrund\nDen sejler.\n"
        );

        result.Items.Select(item => $"{item.Number} {item.Title}").ShouldBe(["1.1 Cykelstier ved fjorden", "1.2 Færgen til øen"]);
    }

    [Fact]
    public void A_repeated_item_number_is_a_doubt_and_its_text_is_kept()
    {
        ImportResult result = ImportRunner.Import(
            "KKR Sjælland  | 12-03-2024\n\n1.1. Stien\nSAG-2024-00001 ab\n\nBaggrund\nStien er smal.\n\n1.1. Færgen\n"
                + "SAG-2024-00002 ab\n\nBaggrund\nDen sejler.\n"
        );

        result.Items.Length.ShouldBe(1);
        result.Doubts.ShouldContain(doubt => doubt.Text.Contains("ligner punkt 1.1"));
        result.Words.Lost.ShouldBe(0);
    }
}
