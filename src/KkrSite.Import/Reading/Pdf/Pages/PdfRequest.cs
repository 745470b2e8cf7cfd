namespace KkrSite.Import.Reading.Pdf.Pages;

/// <summary>A file to read.</summary>
/// <param name="Layout">Positions, fonts, links and tags too; otherwise the plain text alone.</param>
internal sealed record PdfRequest(ReadOnlyMemory<byte> Bytes, bool Layout);
