using KkrSite.Import.Results;
using KkrSite.Import.Tests.Comparisons;
using KkrSite.TestTools;

namespace KkrSite.Import.Tests.Reading.Docx;

/// <summary>The same agenda in different styles, written by LibreOffice; make.mjs creates the documents.</summary>
public sealed class LibreOfficeWordTests
{
    public static TheoryData<string> Styles =>
        [
            .. Directory
                .EnumerateFiles(RepositoryFolder.GetPath("tests/KkrSite.TestTools/Documents/LibreOffice"), "*.docx")
                .Select(path => Path.GetFileName(path))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Styles))]
    public void A_Word_document_from_LibreOffice_gives_the_same_meeting_as_its_plain_text(string file)
    {
        var plain = Import("agenda.txt");
        var word = Import(file);

        ImportResultComparer.Compare(plain, word).ShouldBeEmpty();
        word.Items.Where(item => item.Links.Length > 0)
            .Select(item => $"{item.Number}: {string.Join(' ', item.Links)}")
            .ShouldBe([
                "1.1: TextLink { Address = https://www.example.dk/referater/december-2023.pdf, Text = foreningens hjemmeside }",
                "2.1: TextLink { Address = https://www.example.dk/rapport/cykelstier.html, Text = rapporten fra rådgiveren }",
            ]);
    }

    private static ImportResult Import(string file)
    {
        var (result, diagnostics) = ImportRunner.TryImport(
            File.ReadAllBytes(RepositoryFolder.GetPath($"tests/KkrSite.TestTools/Documents/LibreOffice/{file}")),
            file
        );
        diagnostics.ToSortedArray().ShouldBeEmpty();
        return result;
    }
}
