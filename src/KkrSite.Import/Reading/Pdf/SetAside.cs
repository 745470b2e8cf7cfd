namespace KkrSite.Import.Reading.Pdf;

/// <summary>A text that the reader takes for no text of the document, and why.</summary>
/// <param name="Reason">Danish.</param>
internal sealed record SetAside(string Text, string Reason, int Page);
