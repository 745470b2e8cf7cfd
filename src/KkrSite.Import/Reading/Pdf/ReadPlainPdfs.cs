using System.Collections.Immutable;
using KkrSite.Import.Reading.Pdf.Pages;

namespace KkrSite.Import.Reading.Pdf;

/// <summary>Reads the plain text of many PDF files in one process, for whoever looks for something in them.</summary>
public sealed class ReadPlainPdfs
{
    /// <summary>One for each file, in their order.</summary>
    public ImmutableArray<PlainPdf> Read(IEnumerable<byte[]> files)
    {
        var requests = files.Select(file => new PdfRequest(file, Layout: false)).ToList();
        return [.. new RunPdfScript().Run(requests, CancellationToken.None).Select(Plain)];
    }

    private static PlainPdf Plain(PdfAnswer answer) =>
        new([.. answer.Pages.Select(page => page.Text ?? "")], answer.Problem ?? JudgeText.ProblemOf(answer.Pages));
}
