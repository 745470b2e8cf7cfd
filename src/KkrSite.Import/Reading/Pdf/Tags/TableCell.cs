namespace KkrSite.Import.Reading.Pdf.Tags;

/// <summary>A place in a table; each counts from 1, tables over the whole document, rows within a table.</summary>
/// <param name="IsColumn">The cell counts by the table's columns; else only by the cells that its row has.</param>
internal readonly record struct TableCell(int Table, int Row, int Cell, bool IsColumn = false);
