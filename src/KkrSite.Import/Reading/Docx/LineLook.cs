namespace KkrSite.Import.Reading.Docx;

/// <summary>How a paragraph looks, where its style does not say what it is.</summary>
/// <param name="IsBold">All of its letters are.</param>
/// <param name="Size">Of most of its letters, in half points.</param>
/// <param name="Letters">How many there are.</param>
/// <param name="Gap">The room above it, in twentieths of a point.</param>
internal readonly record struct LineLook(bool IsBold, int Size, int Letters, int Gap);
