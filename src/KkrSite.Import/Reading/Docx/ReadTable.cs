using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace KkrSite.Import.Reading.Docx;

/// <summary>Reads a table: to rows where it holds data, to the text in its cells where it only arranges it.</summary>
/// <param name="readCell">Reads the paragraphs and tables in a cell.</param>
internal sealed class ReadTable(WordDocument document, Func<OpenXmlElement, List<SourceLine>> readCell)
{
    // More columns than a page can hold; a wrong or hostile document may ask for any number.
    private const int MostColumns = 64;

    public IEnumerable<SourceLine> Read(Table table)
    {
        var rows = Rows(table).Select(ReadRow).ToList();
        var number = ++document.TableCount;
        return TableShape.HoldsData(rows) ? AsRows(rows, number) : rows.SelectMany(AsText);
    }

    private static IEnumerable<DocumentFormat.OpenXml.Wordprocessing.TableRow> Rows(OpenXmlElement parent)
    {
        foreach (var child in parent.ChildElements)
        {
            if (child is DocumentFormat.OpenXml.Wordprocessing.TableRow row)
            {
                if (row.TableRowProperties?.GetFirstChild<Deleted>() is null)
                {
                    yield return row;
                }
            }
            else if (child is SdtRow or SdtContentRow or CustomXmlRow)
            {
                foreach (var inner in Rows(child))
                {
                    yield return inner;
                }
            }
        }
    }

    private ImmutableArray<CellLines> ReadRow(DocumentFormat.OpenXml.Wordprocessing.TableRow row)
    {
        var cells = ImmutableArray.CreateBuilder<CellLines>();
        Skip(row.TableRowProperties?.GetFirstChild<GridBefore>()?.Val);
        foreach (var cell in Cells(row))
        {
            var merges = cell.TableCellProperties?.VerticalMerge is { } merge && merge.Val?.InnerText is null or "continue"
                && cell.TableCellProperties?.VerticalMerge is not null;
            var lines = readCell(cell);
            Add(merges ? new CellLines([]) : new CellLines([.. lines.Where(line => !line.IsBlank)]));
            Skip(Attributes.Number(cell.TableCellProperties?.GridSpan?.Val, 1, MostColumns) - 1);
        }

        return cells.ToImmutable();

        void Add(CellLines lines)
        {
            if (cells.Count < MostColumns || !lines.IsEmpty)
            {
                cells.Add(lines);
            }
        }

        void Skip(object? count)
        {
            var columns = count as int? ?? Attributes.Number(count as OpenXmlSimpleType, 0, MostColumns) ?? 0;
            for (var i = 0; i < columns; i++)
            {
                Add(new CellLines([]));
            }
        }
    }

    private static IEnumerable<TableCell> Cells(OpenXmlElement parent)
    {
        foreach (var child in parent.ChildElements)
        {
            if (child is TableCell cell)
            {
                yield return cell;
            }
            else if (child is SdtCell or SdtContentCell or CustomXmlCell)
            {
                foreach (var inner in Cells(child))
                {
                    yield return inner;
                }
            }
        }
    }

    private IEnumerable<SourceLine> AsRows(List<ImmutableArray<CellLines>> rows, int number)
    {
        var columns = Enumerable.Range(0, rows.Max(row => row.Length))
            .Where(column => rows.Exists(row => column < row.Length && !row[column].IsEmpty))
            .ToList();
        foreach (var (row, i) in rows.Select((row, i) => (row, i)))
        {
            var cells = columns.Select(column => column < row.Length ? row[column] : new CellLines([])).ToList();
            if (cells.TrueForAll(cell => cell.IsEmpty))
            {
                continue;
            }

            var first = cells.First(cell => !cell.IsEmpty).Lines[0];
            yield return new SourceLine(string.Join('\t', cells.Select(cell => cell.Text)), first.Number, first.Page, i == 0 && first.BeginsPage)
            {
                Format = first.Format! with
                {
                    StartsParagraph = true,
                    HasGapAbove = i == 0,
                    HeadingLevel = 0,
                    ListLevel = 0,
                    Row = new TableRow(number, [.. cells.Select(cell => cell.Text)]),
                    Links = [.. LinksOf(cells)],
                },
            };
            foreach (var note in cells.SelectMany(cell => cell.Notes))
            {
                yield return note;
            }
        }
    }

    private static IEnumerable<LineLink> LinksOf(List<CellLines> cells)
    {
        var start = 0;
        foreach (var cell in cells)
        {
            foreach (var link in cell.Links)
            {
                yield return link with { Start = link.Start + start };
            }

            start += cell.Text.Length + 1;
        }
    }

    // A number, a mark or a label belongs on the line of what it numbers, marks or labels.
    private static IEnumerable<SourceLine> AsText(ImmutableArray<CellLines> row)
    {
        var cells = row.Where(cell => !cell.IsEmpty || !cell.Notes.IsEmpty).ToList();
        for (var i = 0; i < cells.Count; i++)
        {
            var lines = cells[i].Lines;
            if (i + 1 < cells.Count && TableShape.IsLabel(cells[i], cells[i + 1], cells.Count))
            {
                var (label, labelled) = (cells[i].Text.TrimEnd() + "\t", cells[i + 1].Lines);
                yield return labelled[0] with
                {
                    Text = label + labelled[0].Text.TrimStart(),
                    BeginsPage = lines[0].BeginsPage,
                    Format = labelled[0].Format! with
                    {
                        Row = null,
                        Links = [.. lines[0].Format!.Links, .. labelled[0].Format!.Links.Select(link => link with { Start = link.Start + label.Length })],
                        StartsParagraph = true,
                        HasGapAbove = lines[0].Format!.HasGapAbove,
                        HeadingLevel = Math.Max(labelled[0].Format!.HeadingLevel, lines[0].Format!.HeadingLevel),
                    },
                };
                lines = labelled[1..];
                i++;
            }

            foreach (var line in lines)
            {
                yield return line;
            }

            foreach (var note in cells[i].Notes)
            {
                yield return note;
            }
        }
    }
}
