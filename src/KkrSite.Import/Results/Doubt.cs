namespace KkrSite.Import.Results;

/// <summary>Something the recogniser decided that a reader should look at before publishing; Danish.</summary>
/// <param name="Line">From 1; 0 for the document as a whole.</param>
public sealed record Doubt(string Text, int Line);
