using KkrSite.Import.Results;

namespace KkrSite.Import.Tests.Recognising;

/// <summary>Headings, numbers, attachments and front pages that other secretariats write in their own way.</summary>
public sealed class UnusualWordingTests
{
    [Theory]
    [InlineData("Beslutning i KKR Hovedstaden den 19-11-2024")]
    [InlineData("KKR Hovedstadens beslutning den 19. november 2024")]
    [InlineData("KKR Hovedstadens beslutning den 19-11-2024 Punkt 1")]
    [InlineData("Beslutninger")]
    [InlineData("Beslutningsreferat")]
    [InlineData("Konklusion")]
    [InlineData("Referat:")]
    public void A_heading_of_a_decision_in_other_words_begins_the_decision(string heading)
    {
        var result = Import($"1. Sundhed\nSAG-2024-00001 abc\n\nIndstilling\nAt planen godkendes.\n\n{heading}\nGodkendt.\n");

        result.Items.Single().Decision.ShouldBe("Godkendt.");
        (result.Words.Lost, result.Words.Invented).ShouldBe((0, 0));
    }

    [Theory]
    [InlineData("Beslutningsforslag fra KKR-medlem")]
    [InlineData("Beslutningen træffes af")]
    [InlineData("Tidligere beslutninger")]
    public void Other_headings_with_the_word_do_not_begin_a_decision(string heading) =>
        Import($"1. Sundhed\nSAG-2024-00001 abc\n\nBaggrund\nPlanen er ny.\n\n{heading}\nKKR Hovedstaden.\n")
            .Items.Single()
            .Decision.ShouldBeNull();

    [Fact]
    public void A_line_in_capitals_ends_a_decision()
    {
        var result = Import(
            "1. Forslag\nSAG-2024-00001 abc\n\nBeslutninger\nSagen sendes videre.\n\nFORSLAG FRA MEDLEM\n\nStierne bør knyttes sammen.\n"
        );

        result.Items.Single().Decision.ShouldBe("Sagen sendes videre.");
        result.Items.Single().Sections.Last().PlainText.ShouldBe("Stierne bør knyttes sammen.");
    }

    [Fact]
    public void An_attachment_may_have_the_name_of_a_section()
    {
        var result = Import(
            "1. Sundhed\nSAG-2024-00001 abc\n\nBaggrund\nUdkastet er sendt.\n\nIndstilling\nAt planen godkendes.\n\n"
                + "Bilag\nIndstilling\nBilag 1: Udkast\nHøringssvar\n\n2. Eventuelt\n"
        );

        result.Items[0].Attachments.Select(attachment => attachment.Title).ShouldBe(["Indstilling", "Bilag 1: Udkast", "Høringssvar"]);
        result.Doubts.ShouldContain(doubt => doubt.Text.StartsWith("'Indstilling' under Bilag", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Sagsnr.: 2008-28504", "2008-28504")]
    [InlineData("Sag nr. 08/1234 abc", "08/1234")]
    [InlineData("J.nr. 01-02-03-4-08", "01-02-03-4-08")]
    public void A_case_number_of_another_system_is_named_and_is_no_part_of_the_title(string line, string number)
    {
        var result = Import($"1. Cykelstier\n{line}\n\nBaggrund\nStierne knyttes sammen.\n\n2. Eventuelt\n");

        result.Items[0].Title.ShouldBe("Cykelstier");
        result.Doubts.ShouldContain(doubt => doubt.Text.Contains(number, StringComparison.Ordinal));
    }

    [Fact]
    public void Initials_alone_below_a_title_are_those_of_caseworkers()
    {
        var item = Import("1. Cykelstier\n\nlan/ehn\n\nBaggrund\nStierne knyttes sammen.\n\n2. Eventuelt\n").Items[0];

        item.Title.ShouldBe("Cykelstier");
        item.Caseworkers.ShouldBe(["lan", "ehn"]);
    }

    [Fact]
    public void Headings_without_text_on_adjacent_lines_are_items() =>
        Import(
                "1. Velkomst\nSAG-2024-00001 abc\nBaggrund\nVelkommen.\n\n"
                    + "2. Udpegninger\n3. KKR\n4. Næste møde\n4.1. Kommende møde\nBaggrund\nDen 5.\n"
            )
            .Items.Select(item => item.Number.ToString())
            .ShouldBe(["1", "2", "3", "4", "4.1"]);

    [Fact]
    public void A_list_inside_an_item_is_not_taken_for_items() =>
        Import(
                "1. Velkomst\nSAG-2024-00001 abc\nBaggrund\nDer er tre formål:\n\n1. Viden\n2. Tid\n3. Penge\n\n"
                    + "2. Eventuelt\nSAG-2024-00002 abc\n"
            )
            .Items.Select(item => item.Title)
            .ShouldBe(["Velkomst", "Eventuelt"]);

    [Fact]
    public void A_number_may_be_joined_to_a_title_that_begins_with_capitals() =>
        Import(
                "3.Sager\n3.1.Kommunerne\nSAG-2024-00001 abc\nBaggrund\nI gang.\n\n"
                    + "3.2.KL’s svar\nSAG-2024-00002 abc\nBaggrund\nSvaret.\n\n5.KKR\nSAG-2024-00003\n"
            )
            .Items.Select(item => $"{item.Number} {item.Title}")
            .ShouldBe(["3 Sager", "3.1 Kommunerne", "3.2 KL’s svar", "5 KKR"]);

    [Fact]
    public void The_heading_of_the_contents_may_run_into_the_first_item() =>
        Import("Indholdsfortegnelse1. Fraværende\n\nSagsfremstilling\n\nTo afbud.\n\n2. Cykelstier\n\nSagsfremstilling\n\nStierne.\n")
            .Items.Select(item => item.Title)
            .ShouldBe(["Fraværende", "Cykelstier"]);

    [Fact]
    public void An_item_may_have_another_title_than_the_contents_give_it()
    {
        var result = Import(
            "1. Velkomst\n2. Sundhed\n3. Uddannelse\n4. Eventuelt\n\n1. Godkendelse af dagsordenen\nBaggrund\nVelkommen.\n\n"
                + "2. Sundhed\nBaggrund\nDrøftes.\n\n3. Uddannelse\nBaggrund\nDrøftes.\n\n4. Eventuelt\nBaggrund\nIntet.\n"
        );

        result.Items[0].Title.ShouldBe("Godkendelse af dagsordenen");
        result.Items.Length.ShouldBe(4);
        result.Doubts.ShouldContain(doubt => doubt.Text == "indholdsfortegnelsen kalder punkt 1 noget andet: 'Velkomst'");
    }

    [Fact]
    public void A_number_above_99_is_an_item_where_a_case_confirms_it() =>
        Import("112. Cykelstier\nSAG-2024-00001 abc\n\nBaggrund\nI 1999 blev\n120. plads nået.\n\n113. Sundhed\nSAG-2024-00002 abc\n")
            .Items.Select(item => item.Number.ToString())
            .ShouldBe(["112", "113"]);

    [Fact]
    public void A_sign_of_a_symbol_font_alone_on_its_line_is_a_bullet() =>
        Import("1. Mål\nSAG-2024-00001 abc\n\nBaggrund\nTo formål:\n\n\uF095\n\nkortere rejsetid\n\n\uF0F1\n\nfærre ulykker\n")
            .Items[0]
            .Sections[0]
            .Blocks.Count(block => block.Kind == TextBlockKind.Bullet)
            .ShouldBe(2);

    [Fact]
    public void Minutes_without_a_decision_are_doubtful() =>
        ImportRunner
            .Import("KKR Hovedstaden\nReferat\nDato: 19-11-2024\n\n1. Sundhed\nSAG-2024-00001 abc\n\nIndstilling\nAt planen godkendes.\n")
            .Doubts.ShouldContain(doubt => doubt.Text.Contains("ikke fundet en eneste beslutning", StringComparison.Ordinal));

    [Fact]
    public void The_only_date_of_the_front_page_is_taken_with_a_doubt()
    {
        var result = ImportRunner.Import(
            "Referat af ordinært møde\n\ni KKR Hovedstaden\n\nAfholdt torsdag den 16. maj 2024 kl. 17.30 i Rådhussalen\n\n"
                + "1. Sundhed\nSAG-2024-00001 abc\n\nBeslutning\nGodkendt.\n"
        );

        result.Meeting.Date.ToString().ShouldBe("2024-05-16");
        result.Meeting.Time.ShouldBe("17:30");
        result.Doubts.ShouldHaveSingleItem().Text.ShouldStartWith("datoen 2024-05-16 er den eneste på forsiden");
    }

    [Theory]
    [InlineData("Tid: kl. 10-12", "10:00-12:00")]
    [InlineData("Tidspunkt 10-12", "10:00-12:00")]
    [InlineData("Tidspunkt kl. 9", "09:00")]
    [InlineData("Tid: kl. 9.30-11", "09:30")]
    public void Full_hours_are_read(string line, string time) =>
        ImportRunner
            .Import($"KKR Hovedstaden\nDato: 19-11-2024\n{line}\nMødested Rådhuset, Køge\n\n1. Sundhed\nSAG-2024-00001 abc\n")
            .Meeting.Time.ShouldBe(time);

    [Theory]
    [InlineData("Deltagerfortegnelse")]
    [InlineData("Til stede")]
    public void People_are_read_one_on_each_line_or_paragraph(string label)
    {
        var lines = ImportRunner.Import(
            $"KKR Syddanmark\nDato: 19-11-2024\n\n{label}\nIb Hansen, Billund\nSonja Madsen, Ærø\n\n1. Sundhed\nSAG-2024-00001 abc\n"
        );
        var paragraphs = ImportRunner.Import(
            $"KKR Syddanmark\n\nDato: 19-11-2024\n\n{label}\n\nIb Hansen, Billund\n\nSonja Madsen, Ærø\n\n"
                + "Afbud fra\n\nBo Bang, Fanø\n\n1. Sundhed\n\nSAG-2024-00001 abc\n"
        );

        lines.Meeting.Attendees.ShouldBe(["Ib Hansen, Billund", "Sonja Madsen, Ærø"]);
        paragraphs.Meeting.Attendees.ShouldBe(["Ib Hansen, Billund", "Sonja Madsen, Ærø"]);
        paragraphs.Meeting.Absentees.ShouldBe(["Bo Bang, Fanø"]);
    }

    [Fact]
    public void A_sentence_after_the_people_is_not_one_of_them() =>
        ImportRunner
            .Import(
                "KKR Syddanmark\nDato: 19-11-2024\n\nTil stede\n\nBorgmester Ib Hansen, Billund\n\nMødet blev holdt på nettet\n\n"
                    + "1. Sundhed\nSAG-2024-00001 abc\nBaggrund\nPlanen er ny.\nDen er lang.\nDen er god.\nDen koster lidt.\n"
            )
            .Meeting.Attendees.ShouldBe(["Borgmester Ib Hansen, Billund"]);

    private static ImportResult Import(string items) => ImportRunner.Import("KKR Hovedstaden\nDagsorden\nDato: 19-11-2024\n\n" + items);
}
