using System.Text;
using KkrSite.Archive.Diagnostics;
using KkrSite.Import.Recognising;
using KkrSite.TestTools;
using KkrSite.TestTools.Documents;

namespace KkrSite.Import.Tests;

/// <summary>Which of the given files are documents, and which are attachments.</summary>
public sealed class DocumentSetReaderTests : IDisposable
{
    private const string Agenda = "KKR Midtjylland\nDagsorden\nDato: 27-10-2025\n\n1. Fælles akutteam\nSAG-2025-02001 abc\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("dagsorden.txt", "kort.pdf")]
    [InlineData("kort.pdf", "dagsorden.txt")]
    public void A_scanned_file_beside_an_agenda_is_an_attachment_with_a_warning(string first, string second)
    {
        File.WriteAllText(folder["dagsorden.txt"], Agenda, Encoding.UTF8);
        File.WriteAllBytes(folder["kort.pdf"], PdfWriter.Write([new PdfOutputPage()]));

        var (files, diagnostics) = Read(first, second);

        files.Documents.Length.ShouldBe(1);
        files.Attachments.ShouldHaveSingleItem().Path.ShouldBe(folder["kort.pdf"]);
        diagnostics.ShouldHaveSingleItem().Code.ShouldBe(DiagnosticCodes.ImportOfUnreadableAttachment);
    }

    [Fact]
    public void A_scanned_file_alone_is_an_error()
    {
        File.WriteAllBytes(folder["kort.pdf"], PdfWriter.Write([new PdfOutputPage()]));

        Read("kort.pdf").Diagnostics.ShouldHaveSingleItem().Code.ShouldBe(DiagnosticCodes.ImportOfScannedPdf);
    }

    [Fact]
    public void A_second_agenda_without_a_date_is_an_error_and_no_attachment()
    {
        File.WriteAllText(folder["dagsorden.txt"], Agenda, Encoding.UTF8);
        File.WriteAllText(folder["referat.txt"], Agenda.Replace("Dato: 27-10-2025\n", "", StringComparison.Ordinal), Encoding.UTF8);

        var (files, diagnostics) = Read("dagsorden.txt", "referat.txt");

        files.Attachments.ShouldBeEmpty();
        diagnostics.ShouldHaveSingleItem().Severity.ShouldBe(Severity.Error);
    }

    private (DocumentSet Files, IReadOnlyList<Diagnostic> Diagnostics) Read(params string[] names)
    {
        var diagnostics = new DiagnosticBag();
        var files = new DocumentSetReader(new RecognitionOptions()).Read([.. names.Select(name => folder[name])], [], diagnostics);
        return (files, diagnostics.ToSortedArray());
    }
}
