using KkrSite.Import.Results;

namespace KkrSite.Tests.Import.Office;

/// <summary>The same documents as the word processor prints them.</summary>
public sealed class PdfDocumentTests
{
    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(RepositoryFolder.At("tests/KkrSite.Tests/Import/Office"), "*.pdf").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_printed_document_gives_the_same_meeting_as_its_plain_text(string file)
    {
        var (plain, printed) = (Import("agenda.txt"), Import(file));

        // Where neither room nor an indent parts two paragraphs and the first one fills its last line, print shows one.
        SameMeeting.Differences(Joined(plain), Joined(printed)).ShouldBeEmpty();
        printed.Items.SelectMany(item => item.Links.Select(link => $"{item.Number}: {link.Address} {link.Text}")).ShouldBe(
        [
            "1.1: https://www.example.dk/referater/december-2023.pdf foreningens hjemmeside",
            "2.1: https://www.example.dk/rapport/cykelstier.html rapporten fra rådgiveren",
        ]);
    }

    private static ImportResult Joined(ImportResult result) => result with
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

        return section with { Blocks = [.. blocks] };
    }

    private static ImportResult Import(string file)
    {
        var (result, diagnostics) = Documents.Try(File.ReadAllBytes(RepositoryFolder.At($"tests/KkrSite.Tests/Import/Office/{file}")), file);
        diagnostics.Sorted().ShouldBeEmpty();
        return result;
    }
}
