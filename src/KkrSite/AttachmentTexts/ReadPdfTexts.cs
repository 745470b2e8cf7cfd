using System.Collections.Immutable;
using KkrSite.Checks;
using KkrSite.Import.Reading.Pdf;

namespace KkrSite.AttachmentTexts;

/// <summary>Reads the text of PDF files by the import's own reader.</summary>
internal sealed class ReadPdfTexts : IReadTexts
{
    public ImmutableArray<AttachmentText> Read(ImmutableArray<byte[]> files) =>
        [.. new ReadPlainPdfs().Read(files).Select(file => new AttachmentText(file.Pages, FindingTexts.Of(file.Problem)))];
}
