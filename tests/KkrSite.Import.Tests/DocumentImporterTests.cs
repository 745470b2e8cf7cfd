using System.Text;
using KkrSite.Archive.Diagnostics;

namespace KkrSite.Import.Tests;

public sealed class DocumentImporterTests
{
    private const string Body = """
        1.1. Cykelstier ved fjorden
        SAG-2024-00001 ab

        Indstilling
        Det indstilles, at KKR Sjælland drøfter sagen.
        """;

    [Fact]
    public void A_document_that_is_not_an_agenda_is_rejected()
    {
        var (result, diagnostics) = ImportRunner.TryImport(
            "Pandekager\n\n1. Pisk mel og mælk sammen.\n2. Bag dem på en varm pande.\n",
            date: "2024-03",
            council: "sjaelland"
        );

        result.IsComplete.ShouldBeFalse();
        result.Items.ShouldBeEmpty();
        diagnostics.ToSortedArray().Single().Code.ShouldBe(DiagnosticCodes.ImportWithoutAgenda);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \n\n \t \n")]
    public void An_empty_file_is_rejected(string text) =>
        ImportRunner.TryImport(text).Diagnostics.ToSortedArray().Single().Code.ShouldBe(DiagnosticCodes.ImportOfEmptyFile);

    [Fact]
    public void A_file_of_another_type_with_a_text_extension_is_rejected()
    {
        var bytes = Enumerable.Range(0, 4000).Select(i => (byte)(i * 7 % 256)).ToArray();

        ImportRunner
            .TryImport(bytes, "dagsorden.txt")
            .Diagnostics.ToSortedArray()
            .Single()
            .Code.ShouldBe(DiagnosticCodes.ImportOfBinaryFile);
        ImportRunner
            .TryImport(Encoding.UTF8.GetBytes("%PDF-1.7 …"), "dagsorden.txt")
            .Diagnostics.ToSortedArray()
            .Single()
            .Code.ShouldBe(DiagnosticCodes.ImportOfBinaryFile);
        ImportRunner
            .TryImport("tekst"u8.ToArray(), "dagsorden.xlsx")
            .Diagnostics.ToSortedArray()
            .Single()
            .Code.ShouldBe(DiagnosticCodes.ImportOfUnknownType);
    }

    [Fact]
    public void Unicode_noncharacters_are_left_out() =>
        ImportRunner
            .ImportItem("Sagsfremstilling\nKommunerne \uFFFFvil bygge\uFFFE en sti.")
            .Sections.ShouldAllBe(section => section.Markdown == "Kommunerne vil bygge en sti.");

    [Fact]
    public void A_document_without_a_meeting_date_requires_the_date_option()
    {
        var (result, diagnostics) = ImportRunner.TryImport(Body + "\n\nDer afholdes konference den 3. maj 2024.");

        result.Meeting.Date.ShouldBeNull();
        result.IsComplete.ShouldBeFalse();
        diagnostics.ToSortedArray().Single().Message.ShouldContain("--date");
    }

    [Fact]
    public void A_document_with_two_meeting_dates_requires_the_date_option()
    {
        var text = $"Dato: 12-03-2024\nKKR Sjælland  | 13-03-2024\n\n{Body}";

        ImportRunner.TryImport(text).Diagnostics.ToSortedArray().Single().Code.ShouldBe(DiagnosticCodes.ImportWithConflictingDates);
        ImportRunner.Import(text, date: "2024-03-13").Meeting.Date.ToString().ShouldBe("2024-03-13");
    }

    [Fact]
    public void The_date_option_overrides_the_document_with_a_doubt()
    {
        var (result, diagnostics) = ImportRunner.TryImport($"Dato: 12-03-2024\n\n{Body}", date: "2024-04-01");

        result.Meeting.Date.ToString().ShouldBe("2024-04-01");
        result.IsComplete.ShouldBeTrue();
        result.Doubts.ShouldContain(doubt => doubt.Text.Contains("2024-03-12"));
        diagnostics.ToSortedArray().Single().Code.ShouldBe(DiagnosticCodes.ImportDateMismatch);
    }

    [Fact]
    public void A_month_as_date_option_does_not_contradict_a_day_of_that_month() =>
        ImportRunner.Import($"Dato: 12-03-2024\n\n{Body}", date: "2024-03").Meeting.Date.ToString().ShouldBe("2024-03-12");

    [Fact]
    public void A_document_needs_a_named_and_known_council()
    {
        var nameless = Body.Replace("KKR Sjælland", "rådet", StringComparison.Ordinal);

        ImportRunner
            .TryImport(nameless, date: "2024-03")
            .Diagnostics.ToSortedArray()
            .Single()
            .Code.ShouldBe(DiagnosticCodes.ImportWithoutCouncil);
        ImportRunner
            .TryImport(nameless, date: "2024-03", council: "sjæland".Replace("æ", "ae", StringComparison.Ordinal))
            .Diagnostics.ToSortedArray()
            .Single()
            .Message.ShouldContain("Mente du 'sjaelland'?");
        ImportRunner.Import(nameless, date: "2024-03", council: "nordjylland").Meeting.Council!.Value.Slug.ShouldBe("nordjylland");
    }

    [Fact]
    public void Another_council_named_in_running_text_is_not_the_council_of_the_meeting()
    {
        var text = Body + "\n\nSagsfremstilling\nSagen blev også drøftet i KKR Nordjylland og i KKR Syddanmark. KKR Nordjylland var enig.";

        ImportRunner.Import(text, date: "2024-03").Meeting.Council!.Value.Slug.ShouldBe("sjaelland");
    }
}
