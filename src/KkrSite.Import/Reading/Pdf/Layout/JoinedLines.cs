using System.Collections.Immutable;
using System.Text;

namespace KkrSite.Import.Reading.Pdf.Layout;

/// <summary>Joins the lines of a table's cell, which stand below each other, to one text.</summary>
internal static class JoinedLines
{
    private static readonly string[] Coordinators = ["og", "eller", "samt"];

    /// <summary>Adds the text to a row's, with where its stretches and links stand, and gives it back.</summary>
    public static string Of(IEnumerable<PrintedLine> lines, StringBuilder row, ImmutableArray<PrintedStretch>.Builder stretches, ImmutableArray<LineLink>.Builder links)
    {
        var start = row.Length;
        foreach (var line in lines)
        {
            if (row.Length > start)
            {
                Join(row, line.Text);
            }

            stretches.AddRange(line.Stretches.Select(stretch => stretch with { Start = stretch.Start + row.Length }));
            links.AddRange(line.Format.Links.Select(link => link with { Start = link.Start + row.Length }));
            row.Append(line.Text.Replace('\t', ' '));
        }

        return row.ToString(start, row.Length - start);
    }

    /// <summary>Two parts of one cell.</summary>
    public static string Join(string cell, string rest)
    {
        var whole = new StringBuilder(cell);
        if (cell.Length > 0 && rest.Length > 0)
        {
            Join(whole, rest);
        }

        return whole.Append(rest).ToString();
    }

    // A word that the cell was too narrow for is whole again; "børne- og unge" keeps its hyphen and its blank.
    private static void Join(StringBuilder row, string next)
    {
        if (row[^1] is '\u00AD' || (row[^1] is '-' or '\u2010' && row.Length > 1 && char.IsLower(row[^2]) && char.IsLower(next[0])
            && !Array.Exists(Coordinators, word => next.StartsWith(word + " ", StringComparison.Ordinal))))
        {
            row.Length--;
        }
        else if (row[^1] is not ('-' or '\u2010') || !char.IsLetterOrDigit(next[0]) || Array.Exists(Coordinators, word => next.StartsWith(word + " ", StringComparison.Ordinal)))
        {
            row.Append(' ');
        }
    }
}
