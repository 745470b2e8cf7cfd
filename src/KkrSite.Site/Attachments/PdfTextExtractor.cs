using System.Collections.Immutable;
using KkrSite.Import.Reading.Pdf;

namespace KkrSite.Site.Attachments;

/// <summary>Extracts the text of PDF files with the reader of the import.</summary>
internal sealed class PdfTextExtractor : ITextExtractor
{
    public ImmutableArray<ExtractedText> Extract(ImmutableArray<byte[]> files) =>
        [.. PdfPlainTextReader.Read(files).Select(file => new ExtractedText(file.Pages, ExtractionProblemTexts.Describe(file.Problem)))];
}
