using KkrSite.Import.Results;

namespace KkrSite.Tests.Import.Office;

/// <summary>One text, set by a word processor in different ways; make.mjs makes the documents.</summary>
public sealed class WordDocumentTests
{
    public static TheoryData<string> Styles =>
    [
        .. Directory.EnumerateFiles(RepositoryFolder.At("tests/KkrSite.Tests/Import/Office"), "*.docx")
            .Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Styles))]
    public void A_document_from_a_word_processor_gives_the_same_meeting_as_its_plain_text(string file)
    {
        var plain = Import("agenda.txt");
        var word = Import(file);

        SameMeeting.Differences(plain, word).ShouldBeEmpty();
        word.Items.Where(item => item.Links.Length > 0).Select(item => $"{item.Number}: {string.Join(' ', item.Links)}").ShouldBe(
        [
            "1.1: RecognisedLink { Address = https://www.example.dk/referater/december-2023.pdf, Text = foreningens hjemmeside }",
            "2.1: RecognisedLink { Address = https://www.example.dk/rapport/cykelstier.html, Text = rapporten fra rådgiveren }",
        ]);
    }

    private static ImportResult Import(string file)
    {
        var (result, diagnostics) = Documents.Try(File.ReadAllBytes(RepositoryFolder.At($"tests/KkrSite.Tests/Import/Office/{file}")), file);
        diagnostics.Sorted().ShouldBeEmpty();
        return result;
    }
}
