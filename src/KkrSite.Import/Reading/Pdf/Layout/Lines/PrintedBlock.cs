using KkrSite.Import.Lines;

namespace KkrSite.Import.Reading.Pdf.Layout.Lines;

/// <summary>A block of text: an element of the structure tree, or a table cell that was found by position.</summary>
internal sealed record PrintedBlock
{
    /// <summary>Its position in reading order, over all pages.</summary>
    public required int Order { get; init; }

    /// <summary>The block does not show where its paragraphs start.</summary>
    public bool IsLoose { get; init; }

    /// <summary>From 1; 0 if it is no heading.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>From 1 for a list item; 0 for none.</summary>
    public int ListLevel { get; init; }

    /// <summary>The table cell that it belongs to; null for none.</summary>
    public TableCellPosition? Cell { get; init; }

    public LineRole Role { get; init; }

    /// <summary>The block of a cell that was found by position.</summary>
    public static PrintedBlock ForCell(TableCellPosition cell) =>
        new()
        {
            Order = cell.Order,
            IsLoose = true,
            Cell = cell,
        };
}

/// <summary>A cell of a table. All numbers are from 1: tables in the document, rows in the table.</summary>
/// <param name="Column">The column if <paramref name="IsColumnKnown"/>, else the count of the cell in its row.</param>
internal readonly record struct TableCellPosition(int Table, int Row, int Column, bool IsColumnKnown = false)
{
    public const int MaxRows = 1000;
    public const int MaxColumns = 64;

    public int Order => (((Table * MaxRows) + Row) * MaxColumns) + Column;

    public (int Table, int Row) RowKey => (Table, Row);
}
