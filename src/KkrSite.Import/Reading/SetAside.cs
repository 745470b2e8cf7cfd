namespace KkrSite.Import.Reading;

/// <summary>A text that a reader takes for no text of the document, such as a stamp over the page.</summary>
/// <param name="Reason">Danish.</param>
/// <param name="Line">The line that it stands nearest to.</param>
public sealed record SetAside(string Text, string Reason, int Line);
