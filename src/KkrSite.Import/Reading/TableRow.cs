using System.Collections.Immutable;

namespace KkrSite.Import.Reading;

/// <summary>A row of a table that holds data; a table that only arranges text is read as the text in it.</summary>
/// <param name="Table">Counts the document's tables, from 1.</param>
/// <param name="Cells">One for each column of the table, "" where merging leaves one without text; no tabs or line breaks.</param>
public sealed record TableRow(int Table, ImmutableArray<string> Cells);
