using KkrSite.Archive.Diagnostics;
using KkrSite.Import.Results;
using KkrSite.TestTools;

namespace KkrSite.Import.Tests.Fidelity;

/// <summary>Small invented documents, each of a kind that was once read wrongly, with what a careful reader finds in them.</summary>
public sealed class SharedCaseTests
{
    [Theory(Skip = TestMachine.NoSharedDocuments, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasSharedDocuments))]
    [InlineData("import-adjacent-empty-headings/a.txt", "1 Velkomst|4 Udpegninger|5 KKR|6 Punkter til næste møde|6.1 Kommende møde")]
    [InlineData("import-attendance-one-per-paragraph/a.docx", "1 Meddelelser")]
    [InlineData("import-attendance-one-per-paragraph/a.pdf", "1 Meddelelser")]
    [InlineData("import-bilag-named-as-section/a.txt", "1 Sundhed|2 Eventuelt")]
    [InlineData("bilag-indstilling/b.txt", "1 Godkendelse af dagsorden|2 Fælles akutteam|3 Eventuelt")]
    [InlineData("bilag-indstilling/b.docx", "1 Fælles akutteam|2 Eventuelt")]
    [InlineData("import-bullet-F095/a.txt", "1 Cykelstier|2 Eventuelt")]
    [InlineData("import-case-number-other-forms/a.txt", "1 Cykelstier|2 Vagtcentral|3 Trafik")]
    [InlineData("import-date-in-cover-sentence/a.txt", "1 Cykelstier|2 Eventuelt")]
    [InlineData("import-decision-swallows-what-follows/a.txt", "1 Forslag om cykelstier|2 Eventuelt")]
    [InlineData("import-first-item-swallowed-by-contents/a.txt", "1 Fraværende|2 Cykelstier")]
    [InlineData(
        "import-number-jammed-before-capitals/a.txt",
        "3 Sager|3.1 Kommunerne og trepart|3.2 KL’s høringssvar om råd|4 Eventuelt"
    )]
    [InlineData("import-toc-first-entry-differs/a.txt", "1 Godkendelse af dagsordenen|2 Sundhed|3 Uddannelse|4 Eventuelt")]
    [InlineData("import-toc-first-entry-differs/b.txt", "1 Nyt|2 Sundhed|3 Uddannelse|4 Eventuelt")]
    public void Every_item_is_found_with_its_own_title(string file, string items) =>
        Import(file).Items.Select(item => $"{item.Number} {item.Title}").ShouldBe(items.Split('|'));

    [Theory(Skip = TestMachine.NoSharedDocuments, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasSharedDocuments))]
    [InlineData("import-adjacent-empty-headings/a.txt", "punkterne 2 og 3 mangler")]
    [InlineData("import-bilag-named-as-section/a.txt", "'Indstilling' under Bilag")]
    [InlineData("import-case-number-other-forms/a.txt", "2008-28504")]
    [InlineData("import-case-number-other-forms/a.txt", "08/1234")]
    [InlineData("import-case-number-other-forms/a.txt", "01-02-03-4-08")]
    [InlineData("import-date-in-cover-sentence/a.txt", "datoen 2024-05-16 er den eneste på forsiden")]
    [InlineData("import-toc-first-entry-differs/a.txt", "indholdsfortegnelsen kalder punkt 1 noget andet")]
    public void What_is_not_certain_is_a_doubt(string file, string doubt) =>
        Import(file).Doubts.ShouldContain(found => found.Text.Contains(doubt, StringComparison.Ordinal));

    [Theory(Skip = TestMachine.NoSharedDocuments, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasSharedDocuments))]
    [InlineData("import-decision-heading-forms/a.txt", 6, "Indstillingen blev godkendt.")]
    [InlineData("import-decision-swallows-what-follows/a.txt", 1, "Sagen sendes videre til embedsmændene.")]
    [InlineData("import-heading-spelling-false-alarm/a.txt", 1, "Godkendt.")]
    [InlineData("import-referat-without-decision/a.txt", 1, "Godkendt.")]
    public void A_decision_is_found_under_every_heading_and_ends_where_it_ends(string file, int count, string decision)
    {
        var result = Import(file);

        result.Items.Where(item => item.Decision is not null).Select(item => item.Decision).ShouldBe(Enumerable.Repeat(decision, count));
        result.Doubts.ShouldBeEmpty();
    }

    [Theory(Skip = TestMachine.NoSharedDocuments, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasSharedDocuments))]
    [InlineData("import-bilag-named-as-section/a.txt", 0, "Indstilling|Bilag 1: Udkast til plan|Høringssvar fra kommunerne")]
    [InlineData("bilag-indstilling/b.txt", 1, "Indstilling|Bilag 1: Oversigt over pladser|Høringssvar fra Viborg Kommune")]
    [InlineData("bilag-indstilling/b.docx", 0, "Indstilling|Bilag 1: Oversigt over pladser|Høringssvar fra Viborg Kommune")]
    [InlineData("import-bilag-table/a.docx", 0, "Cykelplan 2025-2030|Notat om tællinger")]
    [InlineData("import-bilag-then-unknown-heading/a.docx", 0, "Cykelplan 2025-2030")]
    public void Every_attachment_is_found_and_nothing_else_is_one(string file, int item, string titles) =>
        Import(file).Items[item].Attachments.Select(attachment => attachment.Title).ShouldBe(titles.Split('|'));

    [Theory(Skip = TestMachine.NoSharedDocuments, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasSharedDocuments))]
    [InlineData("import-attendance-one-per-paragraph/a.docx", "", "Erik Lund, Nyborg|Aase Holm, Sønderborg")]
    [InlineData("import-attendance-one-per-paragraph/a.pdf", "", "Erik Lund, Nyborg|Aase Holm, Sønderborg")]
    [InlineData("import-deltagerfortegnelse/min.txt", "", "")]
    [InlineData(
        "import-deltagerfortegnelse/a.docx",
        "|Jørn Olsen, Kolding|Morten Friis, Nordfyn",
        "Erik Lund, Nyborg|Aase Holm, Sønderborg"
    )]
    public void People_are_read_one_by_one(string file, string others, string absentees)
    {
        var meeting = Import(file).Meeting;

        string.Join('|', meeting.Attendees).ShouldBe("Ib Hansen, Billund|Jens Poulsen, Haderslev|Sonja Madsen, Kerteminde" + others);
        string.Join('|', meeting.Absentees).ShouldBe(absentees);
    }

    [Fact(Skip = TestMachine.NoSharedDocuments, SkipType = typeof(TestMachine), SkipUnless = nameof(TestMachine.HasSharedDocuments))]
    public void A_scanned_file_beside_an_agenda_does_not_stop_it()
    {
        using var folder = new TemporaryFolder();
        var diagnostics = new DiagnosticBag();
        string[] files = ["dagsorden.docx", "scan0001.pdf"];

        var paths = files.Select(file => SharedFolder.GetPath($"cases/import-scanned-attachment-blocks/{file}"));
        var imported = MeetingImporter.Import(new ImportRequest(folder["input"], [.. paths]), diagnostics);

        imported.Imports.ShouldHaveSingleItem().Result.Items.ShouldNotBeEmpty();
        diagnostics.ToSortedArray().ShouldContain(found => found.Code == DiagnosticCodes.ImportOfUnreadableAttachment);
        diagnostics.HasErrors.ShouldBeFalse();
    }

    private static ImportResult Import(string file)
    {
        var bytes = File.ReadAllBytes(SharedFolder.GetPath("cases/" + file));
        var (result, diagnostics) = ImportRunner.TryImport(bytes, Path.GetFileName(file));
        diagnostics.HasErrors.ShouldBeFalse();
        (result.Words.Lost, result.Words.Invented).ShouldBe((0, 0));
        return result;
    }
}
