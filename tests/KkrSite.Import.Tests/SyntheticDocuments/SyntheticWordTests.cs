using KkrSite.Archive.Diagnostics;
using KkrSite.Import.Recognising;
using KkrSite.Import.Results;
using KkrSite.Import.Tests.Comparisons;
using KkrSite.TestTools.Documents;

namespace KkrSite.Import.Tests.SyntheticDocuments;

/// <summary>Invented agendas as Word documents in every style; the import returns the same as from their plain text.</summary>
public sealed class SyntheticWordTests
{
    private const int DocumentCount = 300;

    [Fact]
    public void A_synthetic_agenda_as_a_Word_document_in_any_style_is_imported_unchanged()
    {
        var misses = new List<string>();
        for (var seed = 1; seed <= DocumentCount; seed++)
        {
            var random = new Random(seed);
            var agenda = SyntheticAgenda.Create(random);
            var setting = WordDocumentStyle.CreateRandom(random);
            var layout = new SyntheticTextLayout
            {
                Width = 80,
                Unwrapped = true,
                Bullet = random.Next(2) == 0 ? "–" : "•",
            };
            var writer = new SyntheticWordWriter(agenda, setting, layout.Bullet, random);
            var (word, diagnostics) = Import(writer.Write(), "dagsorden.docx");
            misses.AddRange(
                SyntheticTextTests
                    .Compare(agenda, layout, word, diagnostics)
                    .Concat(
                        ImportResultComparer.Compare(
                            Import(
                                System.Text.Encoding.UTF8.GetBytes(new SyntheticTextWriter(agenda, layout, random).Write()),
                                "dagsorden.txt"
                            ).Result,
                            word
                        )
                    )
                    .Concat(
                        TextDifference.Describe(
                            "links",
                            string.Join(' ', writer.Addresses.Select(pair => $"{pair.Key}={pair.Value}")),
                            FormatLinks(word)
                        )
                    )
                    .Select(miss => $"{seed}: {miss} [{setting}]")
            );
        }

        misses.ShouldBeEmpty(string.Join('\n', misses.Take(40)));
    }

    private static string FormatLinks(ImportResult result) =>
        string.Join(' ', result.Items.SelectMany(item => item.Links.Select(link => $"{item.Number}={link.Address}")));

    private static (ImportResult Result, DiagnosticBag Diagnostics) Import(byte[] bytes, string name)
    {
        var diagnostics = new DiagnosticBag();
        return (DocumentImporter.Import(new DocumentFile(name, bytes), new RecognitionOptions(), diagnostics), diagnostics);
    }
}
