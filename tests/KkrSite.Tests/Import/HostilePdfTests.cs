using System.IO.Compression;
using System.Text;
using KkrSite.Archive.Diagnostics;
using KkrSite.Import.Reading.Pdf;
using KkrSite.Import.Reading.Pdf.Pages;
using KkrSite.Tests.Import.Printed;

namespace KkrSite.Tests.Import;

/// <summary>PDF files that cannot be read: each is refused with what is wrong with it, in bounded time.</summary>
public sealed class HostilePdfTests
{
    private static readonly byte[] Sound = WritePdf.Write([Page("Kommunerne vil gerne bygge en sti langs fjorden i år.")]);

    [Fact]
    public void A_file_that_is_no_whole_PDF_is_refused_before_anything_is_run()
    {
        var garbage = new byte[10_000_000];
        new Random(1).NextBytes(garbage);

        CodeOf(garbage).ShouldBe(DiagnosticCodes.ImportOfBrokenPdf);
        CodeOf(Sound[..(Sound.Length / 2)]).ShouldBe(DiagnosticCodes.ImportOfBrokenPdf);
        CodeOf("KKR Sjælland"u8.ToArray()).ShouldBe(DiagnosticCodes.ImportOfBrokenPdf);
        CodeOf([]).ShouldBe(DiagnosticCodes.ImportOfBrokenPdf);
    }

    [Fact]
    public void What_is_wrong_with_a_file_is_told_and_the_files_beside_it_are_read()
    {
        var secret = "/Root 1 0 R/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<" + new string('1', 64) + ">/U<" + new string('2', 64) + ">>>/ID[<31><31>]";
        var files = new[]
        {
            Sound,
            Changed(Sound, "/Root 1 0 R", secret),
            Garbage(),
            Changed(Sound, "/Kids[5 0 R]", "/Kids[2 0 R]"),
            Changed(Sound, "/Count 1", "/Count 999999999"),
            Changed(Changed(Sound, "/Count 1", "/Count 99999"), "/Kids[5 0 R]", "/Kids[2 0 R 5 0 R]"),
            Changed(Sound, "/Root 1 0 R", "/Root 1 0 R/Prev 9"),
            Changed(Sound, "/Type/Catalog", "/Type/Catalog/OpenAction<</S/JavaScript/JS(while(true){})>>"),
            WritePdf.Write([new PlacedPage(), new PlacedPage()]),
            Sound,
        };

        var answers = new RunPdfScript().Run([.. files.Select(file => new PdfRequest(file, Layout: true))], CancellationToken.None);
        var problems = answers.Select(answer => answer.Problem ?? JudgeText.ProblemOf(answer.Pages)).ToList();

        problems[0].ShouldBeNull();
        problems[1].ShouldBe(PdfProblem.Encrypted);
        problems[2].ShouldBe(PdfProblem.Broken);
        problems[3].ShouldBe(PdfProblem.Broken);
        problems[7].ShouldBeNull();
        problems[8].ShouldBe(PdfProblem.Scanned);
        problems[^1].ShouldBeNull();
    }

    [Fact]
    public void A_page_that_unpacks_to_hundreds_of_megabytes_does_no_harm()
    {
        var bomb = Bomb(megabytes: 300);
        bomb.Length.ShouldBeLessThan(10_000);

        CodeOf(bomb).ShouldBeOneOf(
            DiagnosticCodes.ImportOfTooLargePdf, DiagnosticCodes.ImportOfTooSlowPdf, DiagnosticCodes.ImportOfScannedPdf, DiagnosticCodes.ImportOfBrokenPdf);
    }

    [Fact]
    public void Letters_that_only_the_font_knows_are_no_text()
    {
        var page = new PdfPage { Page = 1, Text = new string('\uE012', 300) + " og lidt mere" };

        JudgeText.ProblemOf([page]).ShouldBe(PdfProblem.Garbled);
        JudgeText.ProblemOf([page with { Text = "Her er en almindelig side med en liste: \uF0B7 først og \uF0B7 sidst." }]).ShouldBeNull();
    }

    [Fact]
    public void Scanned_pages_with_a_stamp_on_one_of_them_are_still_scanned()
    {
        var empty = new PdfPage { Page = 1, Text = "3" };
        var stamped = new PdfPage { Page = 2, Text = "Modtaget i sekretariatet den 3. maj 2024 klokken 10" };

        JudgeText.ProblemOf([empty, empty, empty, empty, empty, stamped]).ShouldBe(PdfProblem.Scanned);
        JudgeText.ProblemOf([stamped, stamped, empty]).ShouldBeNull();
    }

    [Fact]
    public void The_texts_of_many_files_come_in_their_order_with_the_problems_of_each()
    {
        var good = WritePdf.Write([Page("Kommunerne vil gerne bygge en sti langs fjorden."), Page("Den anden side fortæller om færgen og broen.")]);

        var texts = new ReadPlainPdfs().Read([Garbage(), good, []]);

        texts.Select(text => text.Problem).ShouldBe([PdfProblem.Broken, null, PdfProblem.Broken]);
        texts[1].Pages.Select(page => page.Trim()).ShouldBe(["Kommunerne vil gerne bygge en sti langs fjorden.", "Den anden side fortæller om færgen og broen."]);
        new ReadPlainPdfs().Read([]).ShouldBeEmpty();
    }

    [Fact]
    public void A_reading_that_is_called_off_stops()
    {
        using var called = new CancellationTokenSource();
        called.Cancel();

        Should.Throw<OperationCanceledException>(() => new RunPdfScript().Run([new PdfRequest(Sound, Layout: true)], called.Token));
    }

    private static DiagnosticCode CodeOf(byte[] file)
    {
        var (result, diagnostics) = Documents.Try(file, "dagsorden.pdf");
        result.Items.ShouldBeEmpty();
        return diagnostics.Sorted().Single().Code;
    }

    private static PlacedPage Page(string text)
    {
        var page = new PlacedPage();
        page.Texts.Add(new PlacedText(text, 72, 100, 11));
        return page;
    }

    private static byte[] Garbage()
    {
        var garbage = new byte[200_000];
        new Random(2).NextBytes(garbage);
        return [.. "%PDF-1.7\n"u8, .. garbage, .. "\n%%EOF"u8];
    }

    private static byte[] Changed(byte[] file, string from, string to)
    {
        var text = Encoding.Latin1.GetString(file);
        text.ShouldContain(from);
        return Encoding.Latin1.GetBytes(text.Replace(from, to, StringComparison.Ordinal));
    }

    // Packed twice, so that a few thousand bytes are enough.
    private static byte[] Bomb(int megabytes)
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
        var head = "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj "
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
