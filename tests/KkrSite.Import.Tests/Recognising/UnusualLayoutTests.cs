namespace KkrSite.Import.Tests.Recognising;

/// <summary>Rare layouts of secretariats and text extraction, which must not cause the loss of items.</summary>
public sealed class UnusualLayoutTests
{
    [Fact]
    public void A_decision_repeated_at_the_foot_of_every_page_is_not_a_footer()
    {
        var pages = Enumerable
            .Range(1, 5)
            .Select(i =>
                $" {i}. Del {i} \n \n{i}.1. Havnen i by {i} \nSAG-2024-00001 ab \n \nBeslutning \nTaget til efterretning \n\n\n"
                    + $"KKR Sjælland  | 12-03-2024 \n\n SIDE  |  {i + 2} \n"
            );

        var result = ImportRunner.Import("\n \n" + string.Concat(pages));

        result.Items.Where(item => !item.IsHeading).Select(item => item.Decision).ShouldBe(Enumerable.Repeat("Taget til efterretning", 5));
        result.Dropped.ShouldNotContain(text => text.Text.Contains("efterretning"));
        (result.Words.Lost, result.Words.Invented).ShouldBe((0, 0));
    }

    [Fact]
    public void A_sentence_repeated_below_the_page_header_is_not_a_header()
    {
        var pages = Enumerable
            .Range(1, 4)
            .Select(i =>
                $"{i}.1. Havnen i by {i} \nSAG-2024-00001 ab \n \nBaggrund \nVi ser på havnen i by {i} og alt det, som den skal \n"
                    + $"KKR Sjælland  | 12-03-2024 \n SIDE  |  {i + 2} \nDrøftes på mødet. \n \n"
            );

        var result = ImportRunner.Import(string.Concat(pages));

        result.Items.ShouldAllBe(item => item.Sections[0].PlainText.EndsWith("Drøftes på mødet."));
    }

    [Fact]
    public void Short_single_line_paragraphs_are_not_joined()
    {
        var result = ImportRunner.Import(
            """
            KKR Sjælland  | 12-03-2024

            1.1. Cykelstier ved fjorden
            SAG-2024-00001 ab
             

            Baggrund
            Stien er smal, og den bliver smallere for hver sommer, der går.

            Indstilling
            Det indstilles, at KKR Sjælland tager orienteringen om stien til efterretning

            Beslutning
            Taget til efterretning.

            1.2. Færgen til øen
            SAG-2024-00002 ab
             

            Baggrund
            Færgen sejler hver dag, men den sejler ikke om natten eller i storm.

            Indstilling
            Det indstilles, at KKR Sjælland drøfter, om færgen også skal sejle om natten.
            Det indstilles, at KKR Sjælland skriver til rederiet om sagen.

            Beslutning
            Drøftet.
            """
        );

        result.Items.Select(item => item.Decision).ShouldBe(["Taget til efterretning.", "Drøftet."]);
    }

    [Fact]
    public void The_last_items_of_an_agenda_are_recognised_without_case_line_or_section_heading()
    {
        var result = ImportRunner.Import(
            """
            Referat fra møde i KKR Nordjylland
            Fredag den 9. februar 2024 kl. 9.30 - 12.00

            1. Godkendelse af dagsorden
            Beslutning
            Godkendt.

            2. Færger om vinteren
            SAG-2023-00011 abc/defg
            Baggrund
            Rederiet har sendt et udkast til en plan for vinteren, og den gælder fra november og frem til marts i alle havne.
            Indstilling
            Det indstilles, at KKR Nordjylland
            1. tager planen til efterretning, og
            2. drøfter billetterne.

            3. Lukket punkt: Et valg
            Navne, som ikke må ud.

            4. Eventuelt
            Intet.
            """
        );

        result
            .Items.Select(item => $"{item.Number} {item.Title}{(item.IsClosed ? " (lukket)" : "")}")
            .ShouldBe(["1 Godkendelse af dagsorden", "2 Færger om vinteren", "3 Lukket punkt: Et valg (lukket)", "4 Eventuelt"]);
        result.Items.ShouldAllBe(item => item.Sections.All(section => !section.PlainText.Contains("må ud")));
    }

    [Fact]
    public void A_closed_item_out_of_sequence_is_recognised_by_its_title()
    {
        var result = ImportRunner.Import(
            """
            KKR Nordjylland  | 12-03-2024

            1. Færger om vinteren
            SAG-2023-00011 abc
            Baggrund
            Rederiet har sendt et udkast til en plan for vinteren, og den gælder fra november og frem.
            7. Lukket punkt
            Navne, som ikke må ud.
            """
        );

        result.Items.Select(item => item.IsClosed).ShouldBe([false, true]);
        result.Items[0].Sections.ShouldHaveSingleItem().PlainText.ShouldNotContain("må ud");
    }

    [Fact]
    public void Items_without_blank_lines_are_recognised_by_their_number_sequence()
    {
        var result = ImportRunner.Import(
            """
            KKR Nordjylland
            Beslutningsreferat
            Mødedato: 5. september 2025
            1. Godkendelse af dagsorden
            Beslutning
            Godkendt.
            2. Meddelelser
            Formanden fortalte om havnene. Der var tre nyheder:
            1. Nye kajer
            2. Nye kraner
            3. Nye tider
            Beslutning
            Orienteringen blev taget til efterretning.
            3. Færgen til øen
            Sagsnr.: SAG-2025-00001
            Resumé
            Færgen sejler.
            Beslutning
            1. Godkendt
            2. Godkendt
            4. Udpegninger
            4.1 Udpegning til havnens råd
            Beslutning
            Lone Lunde blev udpeget.
            5. Eventuelt
            Intet.
            """
        );

        result
            .Items.Select(item => $"{item.Number} {item.Title}")
            .ShouldBe([
                "1 Godkendelse af dagsorden",
                "2 Meddelelser",
                "3 Færgen til øen",
                "4 Udpegninger",
                "4.1 Udpegning til havnens råd",
                "5 Eventuelt",
            ]);
        result.Items[2].Sections[^1].Markdown.ShouldBe("1. Godkendt\n2. Godkendt");
        (result.Words.Lost, result.Words.Invented).ShouldBe((0, 0));
    }

    [Fact]
    public void A_heading_directly_above_its_first_item_is_recognised()
    {
        var result = ImportRunner.Import(
            "KKR Sjælland \nDato: 12-03-2024 \n\n1. Sager \n1.1. Stien \nSAG-2024-00001 ab \n \nBaggrund \nStien er smal. \n \n"
                + "1.2. Færgen \nSAG-2024-00001 ab \n \nBaggrund \nDen sejler. \n"
        );

        result.Items.Select(item => $"{item.Number} {item.IsHeading}").ShouldBe(["1 True", "1.1 False", "1.2 False"]);
    }

    [Fact]
    public void A_list_below_a_full_line_is_recognised()
    {
        var item = ImportRunner.ImportItem(
            """
            Indstilling
            Det indstilles, at KKR Sjælland, i forlængelse af den tidligere behandling,
            1. godkender, at stien bliver udvidet og forlænget, så den når helt ud til
            fjorden,
            2. skriver til rederiet.
            """
        );

        item.Sections[0]
            .Markdown.ShouldBe(
                "Det indstilles, at KKR Sjælland, i forlængelse af den tidligere behandling,\n\n"
                    + "1. godkender, at stien bliver udvidet og forlænget, så den når helt ud til fjorden,\n2. skriver til rederiet."
            );
    }

    [Theory]
    [InlineData("Lukket: Valg af ordfører", true)]
    [InlineData("LUKKET – Valg af ordfører", true)]
    [InlineData("Lukkede afdelinger i regionen", false)]
    [InlineData("Lukket skole bliver bibliotek", false)]
    public void A_title_that_begins_with_the_word_closed_closes_its_item(string title, bool closed) =>
        ImportRunner
            .Import($"KKR Sjælland  | 12-03-2024\n\n1.1. {title}\nSAG-2024-00001 ab\n\nBeslutning\nMona blev valgt.\n")
            .Items.Single()
            .IsClosed.ShouldBe(closed);

    [Fact]
    public void A_running_header_with_a_bare_page_number_is_removed()
    {
        var item = ImportRunner.ImportItem("Baggrund \nVi planlægger nye forbin-\nKKR Sjælland  |  12-03-2024     4\ndelser i år. \n");

        item.Sections[0].PlainText.ShouldBe("Vi planlægger nye forbindelser i år.");
    }

    [Fact]
    public void Attendees_on_lines_of_their_own_keep_municipality_and_party()
    {
        var result = ImportRunner.Import(
            """
            Referat af møde i KKR Nordjylland den 14. februar 2025

            Til stede:
            Bo Bang, Aalborg (A)
            Ida Ild, borgmester, Rebild (V)

            Fraværende uden afbud: Per Palle

            1. Færgen til øen
            Beslutning
            Drøftet.
            """
        );

        result.Meeting.Attendees.ShouldBe(["Bo Bang, Aalborg (A)", "Ida Ild, borgmester, Rebild (V)"]);
        result.Meeting.Absentees.ShouldBe(["Per Palle"]);
        (result.Words.Lost, result.Words.Invented).ShouldBe((0, 0));
    }
}
