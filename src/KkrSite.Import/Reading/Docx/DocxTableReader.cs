using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using KkrSite.Import.Lines;
using KkrSite.Import.Reading.Docx.Model;

namespace KkrSite.Import.Reading.Docx;

/// <summary>Reads a table: a data table as rows, a layout table as the text of its cells.</summary>
/// <param name="readCell">Reads the paragraphs and tables of a cell.</param>
internal sealed class DocxTableReader(WordDocument document, Func<OpenXmlElement, List<SourceLine>> readCell)
{
    // More columns than a page can hold; an invalid or hostile document may claim any number.
    private const int MaxColumns = 64;

    public IEnumerable<SourceLine> Read(Table table)
    {
        var rows = FindRows(table).Select(ReadRow).ToList();
        var number = document.NextTable();
        return TableShape.HoldsData(rows) ? CreateRows(rows, number) : rows.SelectMany(CreateText);
    }

    private static IEnumerable<DocumentFormat.OpenXml.Wordprocessing.TableRow> FindRows(OpenXmlElement parent)
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
                foreach (var inner in FindRows(child))
                {
                    yield return inner;
                }
            }
        }
    }

    private ImmutableArray<TableCellContent> ReadRow(DocumentFormat.OpenXml.Wordprocessing.TableRow row)
    {
        var cells = ImmutableArray.CreateBuilder<TableCellContent>();
        AddEmpty(OpenXmlAttributes.ReadNumber(row.TableRowProperties?.GetFirstChild<GridBefore>()?.Val, 0, MaxColumns) ?? 0);
        foreach (var cell in FindCells(row))
        {
            var isMerged = cell.TableCellProperties?.VerticalMerge is { } merge && merge.Val?.InnerText is null or "continue";
            var lines = readCell(cell);
            Add(isMerged ? new TableCellContent([]) : new TableCellContent([.. lines.Where(line => !line.IsBlank)]));
            AddEmpty((OpenXmlAttributes.ReadNumber(cell.TableCellProperties?.GridSpan?.Val, 1, MaxColumns) ?? 1) - 1);
        }

        return cells.ToImmutable();

        void Add(TableCellContent cell)
        {
            if (cells.Count < MaxColumns || !cell.IsEmpty)
            {
                cells.Add(cell);
            }
        }

        void AddEmpty(int count)
        {
            for (var i = 0; i < count; i++)
            {
                Add(new TableCellContent([]));
            }
        }
    }

    private static IEnumerable<TableCell> FindCells(OpenXmlElement parent)
    {
        foreach (var child in parent.ChildElements)
        {
            if (child is TableCell cell)
            {
                yield return cell;
            }
            else if (child is SdtCell or SdtContentCell or CustomXmlCell)
            {
                foreach (var inner in FindCells(child))
                {
                    yield return inner;
                }
            }
        }
    }

    private IEnumerable<SourceLine> CreateRows(List<ImmutableArray<TableCellContent>> rows, int number)
    {
        var columns = Enumerable
            .Range(0, rows.Max(row => row.Length))
            .Where(column => rows.Exists(row => column < row.Length && !row[column].IsEmpty))
            .ToList();
        foreach (var (row, i) in rows.Select((row, i) => (row, i)))
        {
            var cells = columns.Select(column => column < row.Length ? row[column] : new TableCellContent([])).ToList();
            if (cells.TrueForAll(cell => cell.IsEmpty))
            {
                continue;
            }

            var first = cells.First(cell => !cell.IsEmpty).Lines[0];
            yield return new SourceLine(
                string.Join('\t', cells.Select(cell => cell.Text)),
                first.Number,
                first.Page,
                i == 0 && first.BeginsPage
            )
            {
                Format = first.Format! with
                {
                    StartsParagraph = true,
                    HasGapAbove = i == 0,
                    HeadingLevel = 0,
                    ListLevel = 0,
                    Row = new SourceTableRow(number, [.. cells.Select(cell => cell.Text)]),
                    Links = [.. CollectLinks(cells)],
                },
            };
            foreach (var note in cells.SelectMany(cell => cell.Notes))
            {
                yield return note;
            }
        }
    }

    private static IEnumerable<LinkSpan> CollectLinks(List<TableCellContent> cells)
    {
        var start = 0;
        foreach (var cell in cells)
        {
            foreach (var link in cell.Links)
            {
                yield return link.MovedBy(start);
            }

            start += cell.Text.Length + 1;
        }
    }

    // A number, a bullet or a label is joined to the first line of the cell beside it.
    private static IEnumerable<SourceLine> CreateText(ImmutableArray<TableCellContent> row)
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
                        Links =
                        [
                            .. lines[0].Format!.Links,
                            .. labelled[0].Format!.Links.Select(link => link.MovedBy(label.Length)),
                        ],
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
