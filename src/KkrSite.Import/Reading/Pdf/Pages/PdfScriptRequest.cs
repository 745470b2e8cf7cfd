namespace KkrSite.Import.Reading.Pdf.Pages;

/// <summary>The line that asks the script for a document.</summary>
/// <param name="Bytes">How many follow the line; null where the script is to read the file itself.</param>
internal sealed record PdfScriptRequest(int? Bytes, string? Path, bool Layout);
