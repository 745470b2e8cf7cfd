using KkrSite.Site.Attachments.Passages;

namespace KkrSite.Site.Attachments.Tables;

/// <summary>
/// Reads the rows of a text in which a character separates the cells, such as CSV. Quotes are removed; a quoted line break ends the row.
/// </summary>
internal static class DelimitedTextReader
{
    private static readonly char[] Delimiters = [';', '\t', ',', '|'];

    public static void Read(string text, PassageBuilder passages)
    {
        var table = new TableTextBuilder(passages);
        var delimiter = FindDelimiter(text);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var cells = new List<TableCell>();
            var column = 0;
            foreach (var range in line.Split(delimiter))
            {
                var cell = line[range].Trim(" \"'").ToString();
                if (cell.Length > 0)
                {
                    cells.Add(new TableCell(column, cell));
                }

                column++;
            }

            table.AddRow(cells);
        }
    }

    // The one that the first lines have most.
    private static char FindDelimiter(string text)
    {
        var start = text.AsSpan(0, Math.Min(text.Length, 4096));
        var (best, most) = (Delimiters[0], 0);
        foreach (var delimiter in Delimiters)
        {
            if (start.Count(delimiter) is var count && count > most)
            {
                (best, most) = (delimiter, count);
            }
        }

        return best;
    }
}
