namespace KkrSite.Import.Reading.Pdf.Tags;

/// <summary>A block of text as the structure tree has it.</summary>
/// <param name="Order">Its place in the tree, over all pages.</param>
/// <param name="IsLoose">It holds text without saying where its paragraphs begin.</param>
/// <param name="HeadingLevel">From 1; 0 for no heading.</param>
/// <param name="ListLevel">From 1 for the item of a list; 0 for none.</param>
/// <param name="Cell">The cell of a table that it stands in; null for none.</param>
internal sealed record PrintedBlock(int Order, bool IsLoose, int HeadingLevel, int ListLevel, TableCell? Cell, LinePart Part);
