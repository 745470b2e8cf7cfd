namespace KkrSite.Import.Reading.Pdf.Tags;

/// <summary>A place in a table; each counts from 1, tables over the whole document, rows within a table.</summary>
internal readonly record struct TableCell(int Table, int Row, int Cell);
