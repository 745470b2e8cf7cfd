using System.Text.Json;
using KkrSite.Archive.Model;
using KkrSite.Import.Reporting;

namespace KkrSite.Import.Tests.Recognising;

public sealed class ItemRecogniserTests
{
    [Fact]
    public void Line_break_hyphens_are_removed_and_hyphens_of_words_are_kept()
    {
        var item = ImportRunner.ImportItem(
            """
            Baggrund 
            Der er drøftelser om et nyt cykelnetværk langs kysten og en plan for børne- 
            og ungeområdet, som i dag ligger i forvaltningens egne it-systemer og i CO2-
            regnskabet for kommunerne. Planen beskriver, hvordan it-
            driften samles, og hvordan de nye forbin-
            delser mellem byerne kan se ud fra 2026-
            27. 
            """
        );

        item.Sections[0]
            .PlainText.ShouldBe(
                "Der er drøftelser om et nyt cykelnetværk langs kysten og en plan for børne- og ungeområdet, som i dag ligger i "
                    + "forvaltningens egne it-systemer og i CO2-regnskabet for kommunerne. Planen beskriver, hvordan it-driften "
                    + "samles, og hvordan de nye forbindelser mellem "
                    + "byerne kan se ud fra 2026-27."
            );
    }

    [Fact]
    public void An_item_number_without_a_space_before_the_title_is_recognised()
    {
        var result = ImportRunner.Import(
            "KKR Sjælland  | 12-03-2024\n\n1.Formalia\n\n1.1.Cykelstier ved fjorden\nSAG-2024-00001 ab\n\nBaggrund\n"
                + "Stien er 12.5 km lang.\n"
        );

        result.Items.Select(item => $"{item.Number} {item.Title}").ShouldBe(["1 Formalia", "1.1 Cykelstier ved fjorden"]);
        (result.Words.Lost, result.Words.Invented, result.Words.Source - result.Words.Kept - result.Words.Dropped).ShouldBe((0, 0, 0));
    }

    [Fact]
    public void A_section_heading_is_recognised_below_a_full_line_but_not_within_a_sentence()
    {
        var item = ImportRunner.ImportItem(
            """
            Baggrund
            Kommunerne ved kysten har siden sidste møde talt om, hvem der skal betale for stien
            Indstilling
            Det indstilles, at rådet drøfter stiens pris, dens bredde og dens vej, som det står i
            Sagsfremstilling
            og i kortet over kysten, der viser, hvor stien kan ligge, hvis den skal være kortest.
            """
        );

        item.Sections.Select(section => section.Heading).ShouldBe(["Baggrund", "Indstilling"]);
        item.Sections[1].PlainText.ShouldContain("som det står i Sagsfremstilling og i kortet");
    }

    [Fact]
    public void Case_number_and_initials_after_a_tab_are_not_part_of_the_title()
    {
        var result = ImportRunner.Import(
            "KKR Sjælland  | 12-03-2024\n\n1.1. Cykelstier ved fjorden\tSAG-2024-00001 ab / cd\n\nBaggrund\nStien er lang.\n"
        );

        var item = result.Items.Single();
        (item.Title, string.Join(' ', item.Cases), string.Join('/', item.Caseworkers)).ShouldBe(
            ("Cykelstier ved fjorden", "SAG-2024-00001", "ab/cd")
        );
    }

    [Fact]
    public void A_web_address_below_the_name_of_an_attachment_becomes_its_URL()
    {
        var item = ImportRunner.ImportItem(
            "Bilag\nNotat om stiens pris\nhttps://www.example.dk/notat\nKort over stien\n\nBeslutning\nGodkendt.\n"
        );

        item.Attachments.Select(attachment => $"{attachment.Title} {attachment.Url}")
            .ShouldBe(["Notat om stiens pris https://www.example.dk/notat", "Kort over stien "]);
    }

    [Fact]
    public void A_page_header_within_a_hyphenated_word_is_removed()
    {
        var item = ImportRunner.ImportItem(
            "Baggrund \nVi planlægger nye forbin-\n\n\n\nKKR Sjælland  | 12-03-2024 \n\n SIDE  |  4 \n\ndelser i år. \n"
        );

        item.Sections[0].PlainText.ShouldBe("Vi planlægger nye forbindelser i år.");
    }

    [Fact]
    public void An_attachment_mark_is_ignored_before_a_sentence()
    {
        var item = ImportRunner.ImportItem(
            "Sagsfremstilling\n./. Af notatet fremgår det, hvad stien koster.\n\n./. Notat om stiens pris\n"
        );

        item.Attachments.Select(attachment => attachment.Title).ShouldBe(["Notat om stiens pris"]);
        item.Sections[0].Markdown.ShouldBe("Af notatet fremgår det, hvad stien koster.\n\n- Notat om stiens pris");
    }

    [Theory]
    [InlineData("./. Referat fra mødet den 1. februar 2024")]
    [InlineData("- Referat fra mødet i KKR Sjælland den 1. februar 2024")]
    public void Attached_minutes_are_not_taken_for_a_running_header(string line)
    {
        var result = ImportRunner.Import(
            $"KKR Sjælland  | 12-03-2024\n\n1.1. Cykelstier ved fjorden\nSAG-2024-00001 ab\n\nBaggrund\nStien er smal.\n\nBilag\n{line}\n"
        );

        result.Meeting.Date.ShouldBe(MeetingDate.Parse("2024-03-12"));
        result.Items.Single().Attachments.Single().Title.ShouldEndWith("den 1. februar 2024");
    }

    [Fact]
    public void A_parenthesis_between_title_and_case_line_belongs_to_the_title()
    {
        var item = ImportRunner
            .Import(
                "KKR Sjælland  | 12-03-2024\n\n1.1. Orientering om færgen til øen\n\n(tidligere båden)\n\nSAG-2024-00001 ab\n\n"
                    + "Baggrund\nDen sejler.\n"
            )
            .Items.Single();

        item.Title.ShouldBe("Orientering om færgen til øen (tidligere båden)");
        item.Cases.ShouldHaveSingleItem();
    }

    [Fact]
    public void Text_that_looks_like_Markdown_or_HTML_is_escaped()
    {
        var item = ImportRunner.ImportItem(
            """
            Baggrund
            # ikke en overskrift

            <script>alert(1)</script> og *stjerner* og [tekst](javascript:x)

            2023. Det var året.

            > citat & &copy;
            """
        );

        var html = Markdig.Markdown.ToHtml(item.Sections[0].Markdown);
        html.ShouldNotContain("<h1");
        html.ShouldNotContain("<script");
        html.ShouldNotContain("<em>");
        html.ShouldNotContain("<a ");
        html.ShouldNotContain("<ol");
        html.ShouldNotContain("<blockquote");
        html.ShouldContain("&amp;copy;");
    }

    [Fact]
    public void A_closed_item_keeps_number_and_title_and_its_text_is_not_output()
    {
        var result = ImportRunner.Import(
            """
            KKR Sjælland  | 12-03-2024

            1.1. Lukket punkt: Ansættelse
            SAG-2024-00001 ab

            Baggrund
            Hemmelighed om Viggo.

            ./. Viggos ansøgning

            1.2. Færgen
            SAG-2024-00002 ab

            Baggrund
            Den sejler.
            """
        );

        result.Items[0].IsClosed.ShouldBeTrue();
        result.Items[0].Sections.ShouldBeEmpty();
        result.Items[0].Title.ShouldBe("Lukket punkt: Ansættelse");
        result.Dropped.ShouldContain(text => text.Reason.Contains("lukket punkt") && text.Text == "6 ord");
        ImportJsonWriter.Write(result).ShouldNotContain("Viggo");
        string.Join('\n', new ImportReportWriter("input").Write(result, null, [], isDryRun: true)).ShouldNotContain("Viggo");
        (result.Words.Lost, result.Words.Invented).ShouldBe((0, 0));
    }

    [Fact]
    public void The_JSON_of_an_import_has_the_documented_properties()
    {
        var result = ImportRunner.Import(
            "KKR Sjælland  | 12-03-2024\n\n1. Sager\n\n1.1. Stien\nSAG-2024-00001 ab\n\nBeslutning\n– Godkendt\n– Måske senere\n"
        );

        using var json = JsonDocument.Parse(ImportJsonWriter.Write(result));

        var root = json.RootElement;
        root.EnumerateObject().Select(property => property.Name).ShouldBe(["meeting", "items", "dropped", "doubts", "words"]);
        root.GetProperty("meeting")
            .GetRawText()
            .ReplaceLineEndings("")
            .Replace(" ", "", StringComparison.Ordinal)
            .ShouldBe("""{"council":"sjaelland","date":"2024-03-12","datePrecision":"day","time":null,"place":null,"status":"referat"}""");
        var item = root.GetProperty("items")[1];
        item.EnumerateObject()
            .Select(property => property.Name)
            .ShouldBe([
                "number",
                "title",
                "isHeading",
                "caseNumbers",
                "caseworkers",
                "sections",
                "attachments",
                "links",
                "decision",
                "outcome",
                "closed",
            ]);
        item.GetProperty("decision").GetString().ShouldBe("– Godkendt\n\n– Måske senere");
        root.GetProperty("words").EnumerateObject().Select(property => property.Name).ShouldBe(["source", "kept", "dropped"]);
    }

    [Fact]
    public void A_web_address_at_the_end_of_a_page_goes_to_the_item_that_refers_to_it()
    {
        var result = ImportRunner.Import(
            "KKR Sjælland  | 12-03-2024 \n\n1.1. Stien \nSAG-2024-00001 ab \n \nBaggrund \nPlanen kan ses her. \n \n1.2. Færgen \n"
                + "SAG-2024-00002 ab \n \nBaggrund \n"
                + "Færgen sejler som \n\nhttps://www.example.dk/plan.pdf\nhttps://www.example.dk/plan.pdf\n altid til øen. \n"
        );

        result.Items[0].Links.Select(link => link.Address).ShouldBe(["https://www.example.dk/plan.pdf"]);
        result.Items[1].Links.ShouldBeEmpty();
        result.Items[1].Sections[0].PlainText.ShouldBe("Færgen sejler som altid til øen.");
        (result.Words.Lost, result.Words.Invented).ShouldBe((0, 0));
    }

    [Fact]
    public void Thousands_of_addresses_at_the_end_of_a_page_go_to_the_item_that_refers_to_them()
    {
        var addresses = Enumerable.Range(0, 3000).Select(i => $"https://www.example.dk/{i}.pdf").ToArray();

        var result = ImportRunner.Import(
            "KKR Sjælland  | 12-03-2024 \n\n1.1. Stien \nSAG-2024-00001 ab \n \nBaggrund \n"
                + string.Concat(Enumerable.Repeat("Planen kan ses her. \n", 3000))
                + " \n1.2. Færgen \nSAG-2024-00002 ab \n \nBaggrund \nFærgen sejler. \n\n"
                + string.Join('\n', addresses)
                + "\n"
        );

        result.Items[0].Links.Select(link => link.Address).ShouldBe(addresses);
        result.Items[1].Links.ShouldBeEmpty();
    }

    [Fact]
    public void A_web_address_broken_over_two_lines_is_joined()
    {
        var item = ImportRunner.ImportItem(
            "Baggrund\nReferatet kan findes her:\nhttps://www.example.dk/media/referat-den-18-\njuni-2025.pdf?format=x\n\nDet er langt.\n"
        );

        item.Links.Select(link => link.Address).ShouldBe(["https://www.example.dk/media/referat-den-18-juni-2025.pdf?format=x"]);
    }

    [Fact]
    public void An_empty_section_keeps_its_heading()
    {
        var item = ImportRunner.ImportItem("Baggrund\nStien er smal.\n\nSagsfremstilling\n\nB E S L U T N I N G\nGodkendt.\n");

        item.Sections.Select(section => section.Heading).ShouldBe(["Baggrund", "Sagsfremstilling", "Beslutning"]);
        item.Decision.ShouldBe("Godkendt.");
    }

    [Fact]
    public void Ten_megabytes_of_text_are_imported_without_loss()
    {
        var body = string.Concat(
            Enumerable
                .Range(0, 120_000)
                .Select(i => $"Linje {i} handler om stien ved fjorden, som er smal og\nsom hver sommer bliver smallere end den var.\n")
        );

        var result = ImportRunner.Import($"KKR Sjælland  | 12-03-2024\n\n1.1. Stien\nSAG-2024-00001 ab\n\nBaggrund\n{body}");

        result.Items.Single().Sections.Single().PlainText.Length.ShouldBeGreaterThan(10_000_000);
        result.Words.Lost.ShouldBe(0);
    }
}
