using System.Collections.Immutable;
using System.Text;
using KkrSite.Import.Lines;
using KkrSite.Import.Reading.Pdf.Layout.Lines;

namespace KkrSite.Import.Reading.Pdf.Layout.Tables;

/// <summary>Joins the lines of a table cell into one text.</summary>
internal static class CellTextJoiner
{
    private static readonly string[] Coordinators = ["og", "eller", "samt"];

    /// <summary>Appends the text of a cell to its row, with the positions of its spans and links. Returns the text.</summary>
    public static string AppendCell(
        IEnumerable<PrintedLine> lines,
        StringBuilder row,
        ImmutableArray<PrintedSpan>.Builder spans,
        ImmutableArray<LinkSpan>.Builder links
    )
    {
        var start = row.Length;
        foreach (var line in lines)
        {
            if (row.Length > start)
            {
                Join(row, line.Text);
            }

            spans.AddRange(line.Spans.Select(span => span.MovedBy(row.Length)));
            links.AddRange(line.Format.Links.Select(link => link.MovedBy(row.Length)));
            row.Append(line.Text.Replace('\t', ' '));
        }

        return row.ToString(start, row.Length - start);
    }

    /// <summary>Joins two parts of one cell.</summary>
    public static string Join(string cell, string rest)
    {
        var joined = new StringBuilder(cell);
        if (cell.Length > 0 && rest.Length > 0)
        {
            Join(joined, rest);
        }

        return joined.Append(rest).ToString();
    }

    // Removes the hyphen of a word that was divided at the line end; "børne- og unge" keeps its hyphen and blank.
    private static void Join(StringBuilder row, string next)
    {
        var endsWithHyphen = row[^1] is '-' or '\u2010';
        var isCoordinated = Array.Exists(Coordinators, word => next.StartsWith(word + " ", StringComparison.Ordinal));
        var dividesWord =
            endsWithHyphen && row.Length > 1 && char.IsLower(row[^2]) && char.IsLower(next[0]) && !isCoordinated;
        if (row[^1] is '\u00AD' || dividesWord)
        {
            row.Length--;
        }
        else if (!endsWithHyphen || !char.IsLetterOrDigit(next[0]) || isCoordinated)
        {
            row.Append(' ');
        }
    }
}
