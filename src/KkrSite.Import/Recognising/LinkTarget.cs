namespace KkrSite.Import.Recognising;

/// <summary>An address that the extraction left at the end of a page, away from the words that point to it.</summary>
/// <param name="Line">Of its first appearance.</param>
internal sealed record LinkTarget(string Address, int Line, int Page);
