namespace KkrSite.Import.Reading.Pdf.Pages;

/// <summary>The line that asks the script for a document.</summary>
/// <param name="Bytes">How many follow the line.</param>
internal sealed record PdfScriptRequest(int Bytes, bool Layout);
