namespace KkrSite.Import.Reading.Pdf.Pages;

/// <summary>The script's line at the end of a document.</summary>
/// <param name="Problem">Why there are no pages, or no more of them.</param>
/// <param name="Old">The version of a Node.js that is too old for the script.</param>
internal sealed record PdfScriptLine(bool End, string? Problem, string? Old);
