using System.IO.Compression;
using System.Text;
using KkrSite.Archive.Diagnostics;
using KkrSite.Import.Reading.Pdf;
using KkrSite.Import.Reading.Pdf.Node;
using KkrSite.Import.Reading.Pdf.Pages;
using KkrSite.TestTools.Documents;

namespace KkrSite.Import.Tests.Reading.Pdf;

/// <summary>PDF files that cannot be read: each is rejected with its problem, in bounded time.</summary>
public sealed class HostilePdfTests
{
    private static readonly byte[] Valid = PdfWriter.Write([Page("Kommunerne vil gerne bygge en sti langs fjorden i år.")]);

    [Fact]
    public void An_incomplete_PDF_file_is_rejected_before_the_reader_is_started()
    {
        var noise = new byte[10_000_000];
        new Random(1).NextBytes(noise);

        GetCode(noise).ShouldBe(DiagnosticCodes.ImportOfBrokenPdf);
        GetCode(Valid[..(Valid.Length / 2)]).ShouldBe(DiagnosticCodes.ImportOfBrokenPdf);
        GetCode("KKR Sjælland"u8.ToArray()).ShouldBe(DiagnosticCodes.ImportOfBrokenPdf);
        GetCode([]).ShouldBe(DiagnosticCodes.ImportOfBrokenPdf);
    }

    [Fact]
    public void Problems_of_one_PDF_file_are_reported_and_the_files_beside_it_are_read()
    {
        var secret =
            "/Root 1 0 R/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<"
            + new string('1', 64)
            + ">/U<"
            + new string('2', 64)
            + ">>>/ID[<31><31>]";
        var files = new[]
        {
            Valid,
            Replace(Valid, "/Root 1 0 R", secret),
            CreateGarbage(),
            Replace(Valid, "/Kids[5 0 R]", "/Kids[2 0 R]"),
            Replace(Valid, "/Count 1", "/Count 999999999"),
            Replace(Replace(Valid, "/Count 1", "/Count 99999"), "/Kids[5 0 R]", "/Kids[2 0 R 5 0 R]"),
            Replace(Valid, "/Root 1 0 R", "/Root 1 0 R/Prev 9"),
            Replace(Valid, "/Type/Catalog", "/Type/Catalog/OpenAction<</S/JavaScript/JS(while(true){})>>"),
            PdfWriter.Write([new PdfOutputPage(), new PdfOutputPage()]),
            Valid,
        };

        var results = new PdfJsReader().ReadPages([.. files.Select(file => new ReadOnlyMemory<byte>(file))], CancellationToken.None);
        var problems = results
            .Select(result =>
                result is PdfReadPages<PdfPage> read
                    ? PdfProblemDetector.FindInPages(read.Pages)
                    : ((PdfReadFailure<PdfPage>)result).Problem
            )
            .ToList();

        problems[0].ShouldBeNull();
        problems[1].ShouldBe(PdfProblem.Encrypted);
        problems[2].ShouldBe(PdfProblem.Broken);
        problems[3].ShouldBe(PdfProblem.Broken);
        problems[7].ShouldBeNull();
        problems[8].ShouldBe(PdfProblem.Scanned);
        problems[^1].ShouldBeNull();
    }

    [Fact]
    public void A_PDF_page_that_unpacks_to_hundreds_of_megabytes_is_rejected()
    {
        var bomb = CreateBomb(megabytes: 300);
        bomb.Length.ShouldBeLessThan(10_000);

        GetCode(bomb)
            .ShouldBeOneOf(
                DiagnosticCodes.ImportOfOversizedPdf,
                DiagnosticCodes.ImportOfSlowPdf,
                DiagnosticCodes.ImportOfScannedPdf,
                DiagnosticCodes.ImportOfBrokenPdf
            );
    }

    [Fact]
    public void Text_in_private_use_characters_is_reported_as_garbled()
    {
        PdfProblemDetector.FindInTexts([new string('\uE012', 300) + " og lidt mere"]).ShouldBe(PdfProblem.Garbled);
        PdfProblemDetector.FindInTexts(["Her er en almindelig side med en liste: \uF0B7 først og \uF0B7 sidst."]).ShouldBeNull();
    }

    [Fact]
    public void Scanned_pages_with_one_stamped_page_are_reported_as_scanned()
    {
        const string Empty = "3";
        const string Stamped = "Modtaget i sekretariatet den 3. maj 2024 klokken 10";

        PdfProblemDetector.FindInTexts([Empty, Empty, Empty, Empty, Empty, Stamped]).ShouldBe(PdfProblem.Scanned);
        PdfProblemDetector.FindInTexts([Stamped, Stamped, Empty]).ShouldBeNull();
    }

    [Fact]
    public void The_texts_of_many_PDF_files_are_returned_in_order_with_their_problems()
    {
        var good = PdfWriter.Write([
            Page("Kommunerne vil gerne bygge en sti langs fjorden."),
            Page("Den anden side fortæller om færgen og broen."),
        ]);

        var texts = PdfPlainTextReader.Read([CreateGarbage(), good, []]);

        texts.Select(text => text.Problem).ShouldBe([PdfProblem.Broken, null, PdfProblem.Broken]);
        texts[1]
            .Pages.Select(page => page.Text.Trim())
            .ShouldBe(["Kommunerne vil gerne bygge en sti langs fjorden.", "Den anden side fortæller om færgen og broen."]);
        PdfPlainTextReader.Read([]).ShouldBeEmpty();
    }

    [Fact]
    public void A_cancelled_PDF_reading_throws()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Should.Throw<OperationCanceledException>(() => new PdfJsReader().ReadPages([Valid], cancelled.Token));
    }

    private static DiagnosticCode GetCode(byte[] file)
    {
        var (result, diagnostics) = ImportRunner.TryImport(file, "dagsorden.pdf");
        result.Items.ShouldBeEmpty();
        return diagnostics.ToSortedArray().Single().Code;
    }

    private static PdfOutputPage Page(string text)
    {
        var page = new PdfOutputPage();
        page.Texts.Add(new PdfOutputText(text, 72, 100, 11));
        return page;
    }

    private static byte[] CreateGarbage()
    {
        var garbage = new byte[200_000];
        new Random(2).NextBytes(garbage);
        return [.. "%PDF-1.7\n"u8, .. garbage, .. "\n%%EOF"u8];
    }

    private static byte[] Replace(byte[] file, string from, string to)
    {
        var text = Encoding.Latin1.GetString(file);
        text.ShouldContain(from);
        return Encoding.Latin1.GetBytes(text.Replace(from, to, StringComparison.Ordinal));
    }

    // Compressed twice, so that a few thousand bytes are enough.
    private static byte[] CreateBomb(int megabytes)
    {
        var packed = Pack(stream =>
        {
            var blanks = new byte[1 << 20];
            Array.Fill(blanks, (byte)' ');
            for (var i = 0; i < megabytes; i++)
            {
                stream.Write(blanks);
            }
        });
        var twice = Pack(stream => stream.Write(packed));
        var head =
            "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj "
            + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>endobj\n"
            + $"4 0 obj<</Length {twice.Length}/Filter[/FlateDecode/FlateDecode]>>stream\n";
        return [.. Encoding.Latin1.GetBytes(head), .. twice, .. "\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF"u8];
    }

    private static byte[] Pack(Action<Stream> write)
    {
        var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            write(zlib);
        }

        return packed.ToArray();
    }
}
