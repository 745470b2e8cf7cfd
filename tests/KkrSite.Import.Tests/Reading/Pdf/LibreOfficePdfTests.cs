using KkrSite.Import.Results;
using KkrSite.Import.Tests.Comparisons;
using KkrSite.TestTools;

namespace KkrSite.Import.Tests.Reading.Pdf;

/// <summary>The documents of <c>LibreOfficeWordTests</c>, exported as PDF.</summary>
public sealed class LibreOfficePdfTests
{
    public static TheoryData<string> Files =>
        [
            .. Directory
                .EnumerateFiles(RepositoryFolder.GetPath("tests/KkrSite.TestTools/Documents/LibreOffice"), "*.pdf")
                .Select(file => Path.GetFileName(file))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_PDF_file_from_LibreOffice_gives_the_same_meeting_as_its_plain_text(string file)
    {
        var (plain, printed) = (Import("agenda.txt"), Import(file));

        // Two paragraphs without space or an indent between them look like one in print if the first one fills its last line.
        ImportResultComparer.Compare(Joined(plain), Joined(printed)).ShouldBeEmpty();
        printed
            .Items.SelectMany(item => item.Links.Select(link => $"{item.Number}: {link.Address} {link.Text}"))
            .ShouldBe([
                "1.1: https://www.example.dk/referater/december-2023.pdf foreningens hjemmeside",
                "2.1: https://www.example.dk/rapport/cykelstier.html rapporten fra rådgiveren",
            ]);
    }

    private static ImportResult Joined(ImportResult result) =>
        result with
        {
            Items = [.. result.Items.Select(item => item with { Sections = [.. item.Sections.Select(Joined)] })],
        };

    private static RecognisedSection Joined(RecognisedSection section)
    {
        var blocks = new List<TextBlock>();
        foreach (var block in section.Blocks)
        {
            if (block.Kind == TextBlockKind.Paragraph && blocks.LastOrDefault() is { Kind: TextBlockKind.Paragraph } above)
            {
                blocks[^1] = above with { Text = above.Text + " " + block.Text };
            }
            else
            {
                blocks.Add(block);
            }
        }

        return section with
        {
            Blocks = [.. blocks],
        };
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
