namespace KkrSite.Import.Reading;

/// <summary>A link over a stretch of a line's text.</summary>
/// <param name="Start">The first character, from 0.</param>
/// <param name="Length">Characters; 0 for a link without a text of its own.</param>
/// <param name="Address">As the document gives it.</param>
public sealed record LineLink(int Start, int Length, string Address);
