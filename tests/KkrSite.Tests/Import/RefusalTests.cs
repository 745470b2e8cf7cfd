using System.Text;
using KkrSite.Archive.Diagnostics;

namespace KkrSite.Tests.Import;

public sealed class RefusalTests
{
    private const string Body = """
        1.1. Cykelstier ved fjorden
        SAG-2024-00001 ab

        Indstilling
        Det indstilles, at KKR Sjælland drøfter sagen.
        """;

    [Fact]
    public void A_recipe_is_no_agenda_and_the_user_is_told_what_is_missing()
    {
        var (result, diagnostics) = Documents.Try("Pandekager\n\n1. Pisk mel og mælk sammen.\n2. Bag dem på en varm pande.\n", date: "2024-03", council: "sjaelland");

        result.IsComplete.ShouldBeFalse();
        result.Items.ShouldBeEmpty();
        diagnostics.Sorted().Single().Code.ShouldBe(DiagnosticCodes.ImportOfNoAgenda);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \n\n \t \n")]
    public void An_empty_file_is_refused(string text) =>
        Documents.Try(text).Diagnostics.Sorted().Single().Code.ShouldBe(DiagnosticCodes.ImportOfEmptyFile);

    [Fact]
    public void A_file_of_another_type_under_a_text_name_is_refused()
    {
        var bytes = Enumerable.Range(0, 4000).Select(i => (byte)(i * 7 % 256)).ToArray();

        Documents.Try(bytes, "dagsorden.txt").Diagnostics.Sorted().Single().Code.ShouldBe(DiagnosticCodes.ImportOfBinaryFile);
        Documents.Try(Encoding.UTF8.GetBytes("%PDF-1.7 …"), "dagsorden.txt").Diagnostics.Sorted().Single().Code.ShouldBe(DiagnosticCodes.ImportOfBinaryFile);
        Documents.Try("tekst"u8.ToArray(), "dagsorden.xlsx").Diagnostics.Sorted().Single().Code.ShouldBe(DiagnosticCodes.ImportOfUnknownType);
    }

    [Fact]
    public void What_is_no_character_is_left_out() =>
        Documents.Item("Sagsfremstilling\nKommunerne \uFFFFvil bygge\uFFFE en sti.").Sections.ShouldAllBe(section => section.Markdown == "Kommunerne vil bygge en sti.");

    [Fact]
    public void Without_a_date_the_user_is_asked_and_nothing_is_guessed()
    {
        var (result, diagnostics) = Documents.Try(Body + "\n\nDer afholdes konference den 3. maj 2024.");

        result.Meeting.Date.ShouldBeNull();
        result.IsComplete.ShouldBeFalse();
        diagnostics.Sorted().Single().Message.ShouldContain("--date");
    }

    [Fact]
    public void Two_dates_for_the_meeting_are_asked_about()
    {
        var text = $"Dato: 12-03-2024\nKKR Sjælland  | 13-03-2024\n\n{Body}";

        Documents.Try(text).Diagnostics.Sorted().Single().Code.ShouldBe(DiagnosticCodes.ImportWithTwoDates);
        Documents.Import(text, date: "2024-03-13").Meeting.Date.ToString().ShouldBe("2024-03-13");
    }

    [Fact]
    public void A_date_from_the_user_wins_over_the_document_but_is_doubted()
    {
        var (result, diagnostics) = Documents.Try($"Dato: 12-03-2024\n\n{Body}", date: "2024-04-01");

        result.Meeting.Date.ToString().ShouldBe("2024-04-01");
        result.IsComplete.ShouldBeTrue();
        result.Doubts.ShouldContain(doubt => doubt.Text.Contains("2024-03-12"));
        diagnostics.Sorted().Single().Code.ShouldBe(DiagnosticCodes.ImportAgainstDate);
    }

    [Fact]
    public void A_month_from_the_user_does_not_contradict_a_day_in_it() =>
        Documents.Import($"Dato: 12-03-2024\n\n{Body}", date: "2024-03").Meeting.Date.ToString().ShouldBe("2024-03-12");

    [Fact]
    public void A_council_must_be_named_and_known()
    {
        var nameless = Body.Replace("KKR Sjælland", "rådet", StringComparison.Ordinal);

        Documents.Try(nameless, date: "2024-03").Diagnostics.Sorted().Single().Code.ShouldBe(DiagnosticCodes.ImportWithoutCouncil);
        Documents.Try(nameless, date: "2024-03", council: "sjæland".Replace("æ", "ae", StringComparison.Ordinal))
            .Diagnostics.Sorted().Single().Message.ShouldContain("Mente du 'sjaelland'?");
        Documents.Import(nameless, date: "2024-03", council: "nordjylland").Meeting.Council!.Value.Slug.ShouldBe("nordjylland");
    }

    [Fact]
    public void Another_council_in_the_text_does_not_mislead()
    {
        var text = Body + "\n\nSagsfremstilling\nSagen blev også drøftet i KKR Nordjylland og i KKR Syddanmark. KKR Nordjylland var enig.";

        Documents.Import(text, date: "2024-03").Meeting.Council!.Value.Slug.ShouldBe("sjaelland");
    }
}
