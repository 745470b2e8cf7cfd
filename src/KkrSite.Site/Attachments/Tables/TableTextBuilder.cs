using KkrSite.Archive.PersonalData;
using KkrSite.Site.Attachments.Passages;

namespace KkrSite.Site.Attachments.Tables;

/// <summary>
/// Collects the text of a table row by row: every cell with the heading of its column, which says what its numbers are, and the personal
/// numbers that are divided between cells or have lost a leading zero.
/// </summary>
internal sealed class TableTextBuilder(PassageBuilder passages)
{
    private const int DayLength = 6;
    private const int SerialLength = 4;
    private const int NumberLength = DayLength + SerialLength;
    private const int MaxHeadingLength = 40;

    private readonly Dictionary<int, string> headings = [];

    /// <param name="cells">The filled cells of a row, from the left.</param>
    public void AddRow(IReadOnlyList<TableCell> cells)
    {
        foreach (var cell in cells)
        {
            AddCell(cell);
        }

        AddNeighbours(cells);
        AddSingleDigits(cells);
        if (cells.Any() && !cells.Any(cell => cell.Text.Any(char.IsDigit)))
        {
            foreach (var cell in cells)
            {
                headings[cell.Column] = cell.Text.Length > MaxHeadingLength ? cell.Text[..MaxHeadingLength] : cell.Text;
            }
        }
    }

    private void AddCell(TableCell cell)
    {
        var heading = headings.GetValueOrDefault(cell.Column, "");
        if (IsDigits(cell.Text, NumberLength - 1))
        {
            Reconstruct(heading, "0" + cell.Text);
        }

        // The heading is of use to a number alone; in running text, the words beside the number are.
        var isNumber = cell.Text.Length <= 2 * NumberLength && !cell.Text.Any(char.IsLetter) && cell.Text.Any(char.IsDigit);
        passages.Add(isNumber && heading.Length > 0 ? $"{heading}: {cell.Text}" : cell.Text);
    }

    // 070761 | 4285, also if the first has lost its zero.
    private void AddNeighbours(IReadOnlyList<TableCell> cells)
    {
        for (var i = 1; i < cells.Count; i++)
        {
            var (first, second) = (cells[i - 1], cells[i]);
            var serial = second.Text.TrimStart('-', '\u2013', ' ');
            if (second.Column != first.Column + 1 || !IsDigits(serial, SerialLength))
            {
                continue;
            }

            var day = IsDigits(first.Text, DayLength - 1) ? "0" + first.Text : first.Text.TrimEnd('-', '\u2013', ' ');
            if (IsDigits(day, DayLength))
            {
                Reconstruct(headings.GetValueOrDefault(first.Column, ""), $"{day} {serial}");
            }
            else if (day.Count(char.IsAsciiDigit) is DayLength or DayLength + 2 && !day.Any(char.IsLetter))
            {
                Reconstruct(headings.GetValueOrDefault(first.Column, ""), $"{day}-{serial}");
            }
        }
    }

    // A form with a box for each digit.
    private void AddSingleDigits(IReadOnlyList<TableCell> cells)
    {
        var digits = "";
        foreach (var cell in cells.Append(new TableCell(-1, "")))
        {
            if (IsDigits(cell.Text, 1))
            {
                // More digits than a number has are another table; how many does not matter.
                digits = digits.Length > NumberLength ? digits : digits + cell.Text;
            }
            else if (cell.Text is not ("-" or "\u2013" or "/"))
            {
                if (digits.Length == NumberLength)
                {
                    passages.AddReconstructed(digits);
                }

                digits = "";
            }
        }
    }

    private void Reconstruct(string heading, string number)
    {
        if (CprNumberDetector.NamesPersonalNumber(heading))
        {
            passages.Add($"{heading}: {number}");
        }
        else
        {
            passages.AddReconstructed(heading.Length > 0 ? $"{heading}: {number}" : number);
        }
    }

    private static bool IsDigits(string text, int count) => text.Length == count && text.All(char.IsAsciiDigit);
}

/// <param name="Column">From 0, counting empty ones.</param>
internal readonly record struct TableCell(int Column, string Text);
