using System.Globalization;
using System.Xml;
using KkrSite.Site.Attachments.Passages;
using KkrSite.Site.Attachments.Tables;

namespace KkrSite.Site.Attachments.Extraction.Packages;

/// <summary>Reads an XML part of a package: the text of its elements, and every attribute that holds words or a long number.</summary>
internal sealed class XmlPart
{
    // Far more than a document has, far less than the memory of a machine.
    private const int MaxCharacters = 40_000_000;
    private const int LostZeroLength = 9;
    private const double MaxExactInteger = 1e15;
    private const int MaxRepeat = 20_000;
    private const int MaxColumnLetters = 4;
    private const int Letters = 26;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MaxCharacters,
        CheckCharacters = false,
    };

    private readonly string name;
    private readonly XmlReader reader;
    private readonly PackageParts parts;
    private readonly PassageBuilder passages;
    private readonly PassageBuilder attributes;
    private readonly TraceFinder traces;
    private readonly Stack<XmlTextBlock> blocks = [];

    // Those of the blocks that are cells: elements may be nested in their hundred thousands.
    private readonly Stack<XmlTextBlock> cells = [];
    private readonly Stack<XmlTableRow> rows = [];
    private readonly Stack<TableTextBuilder> tables = [];
    private int insertions;
    private int deletions;

    private XmlPart(string name, XmlReader reader, PackageParts parts)
    {
        (this.name, this.reader, this.parts) = (name, reader, parts);
        passages = new PassageBuilder(ExtractionPlaceTexts.DescribePart(name));
        attributes = new PassageBuilder(ExtractionPlaceTexts.DescribePart(name));
        traces = new TraceFinder(name, parts.Traces);
        blocks.Push(new XmlTextBlock());
        tables.Push(new TableTextBuilder(passages));
    }

    /// <returns>False if there is too much text.</returns>
    /// <exception cref="XmlException">It is no well-formed XML.</exception>
    public static bool TryRead(string name, byte[] content, PackageParts parts)
    {
        using var reader = XmlReader.Create(new MemoryStream(content, writable: false), Settings);
        var part = new XmlPart(name, reader, parts);
        try
        {
            return part.TryReadAll();
        }
        finally
        {
            // What stands before a damaged place has been read.
            parts.Passages.AddRange([.. part.passages.Build(), .. part.attributes.Build()]);
        }
    }

    private bool TryReadAll()
    {
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    Start();
                    break;
                case XmlNodeType.EndElement:
                    End(reader.LocalName, XmlVocabulary.FindDialect(reader.NamespaceURI));
                    break;
                case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA:
                    blocks.Peek().Append(reader.Value, insertions > 0, deletions > 0);
                    break;
                case XmlNodeType.Comment or XmlNodeType.ProcessingInstruction:
                    passages.Add(reader.Value);
                    break;
            }

            if (passages.Length + attributes.Length + blocks.Peek().Length > MaxCharacters)
            {
                return false;
            }
        }

        Emit(blocks.Peek());
        return true;
    }

    private void Start()
    {
        var (element, dialect, isEmpty) = (reader.LocalName, XmlVocabulary.FindDialect(reader.NamespaceURI), reader.IsEmptyElement);
        traces.AddElement(reader);
        var opened = OpenBlock(element, dialect);
        ReadAttributes(element);
        if (dialect != XmlDialect.Other)
        {
            blocks.Peek().AppendSign(element, isEmpty, reader);
        }

        if (isEmpty)
        {
            Close(element, dialect, opened);
        }
    }

    private bool OpenBlock(string element, XmlDialect dialect)
    {
        if (dialect != XmlDialect.Other && XmlVocabulary.IsTable(element))
        {
            tables.Push(new TableTextBuilder(passages));
        }
        else if (dialect != XmlDialect.Other && XmlVocabulary.IsRow(element))
        {
            rows.Push(new XmlTableRow());
        }

        insertions += dialect == XmlDialect.Word && element is "ins" or "moveTo" ? 1 : 0;
        deletions += dialect == XmlDialect.Word && element is "del" or "moveFrom" ? 1 : 0;
        if (!XmlVocabulary.IsBlock(dialect, element))
        {
            return false;
        }

        if (dialect != XmlDialect.Other && XmlVocabulary.IsCell(element) && rows.Count > 0)
        {
            cells.Push(
                new XmlTextBlock { Column = FindColumn(), Repeat = ReadRepeat(), IsSharedString = reader.GetAttribute("t") == "s" }
            );
            blocks.Push(cells.Peek());
        }
        else
        {
            blocks.Push(new XmlTextBlock());
        }

        return true;
    }

    private void End(string element, XmlDialect dialect)
    {
        traces.AddText(element, blocks.Peek());
        Close(element, dialect, XmlVocabulary.IsBlock(dialect, element));
    }

    private void Close(string element, XmlDialect dialect, bool isBlock)
    {
        insertions -= dialect == XmlDialect.Word && element is "ins" or "moveTo" ? 1 : 0;
        deletions -= dialect == XmlDialect.Word && element is "del" or "moveFrom" ? 1 : 0;
        if (isBlock)
        {
            var block = blocks.Pop();
            if (block.Column is { } column)
            {
                cells.Pop();
                CloseCell(block, column);
            }
            else
            {
                block.IsSharedString = element == "v" && blocks.Peek().IsSharedString;
                Emit(block);
                if (element == "si")
                {
                    parts.SharedStrings.Add(block.ToString());
                }
            }
        }

        if (dialect != XmlDialect.Other && XmlVocabulary.IsRow(element) && rows.Count > 0)
        {
            tables.Peek().AddRow(rows.Pop().Cells);
        }
        else if (dialect != XmlDialect.Other && XmlVocabulary.IsTable(element) && tables.Count > 1)
        {
            tables.Pop();
        }
    }

    // A block in a cell is text of the cell, which is added with its row.
    private void Emit(XmlTextBlock block)
    {
        foreach (var variant in block.FindVariants())
        {
            passages.Add(variant);
        }

        var text = block.IsSharedString ? FindSharedString(block.ToString()) : block.ToString();
        if (cells.Count > 0)
        {
            cells.Peek().AppendBlock(text);
        }
        else
        {
            passages.Add(text);
        }
    }

    private void CloseCell(XmlTextBlock block, int column)
    {
        if (rows.Count == 0)
        {
            return;
        }

        rows.Peek().NextColumn = column + block.Repeat;
        if (FormatNumber(block.ToString().Trim()) is { Length: > 0 } text)
        {
            rows.Peek().Cells.Add(new TableCell(column, text));
        }
    }

    private void ReadAttributes(string element)
    {
        if (!reader.MoveToFirstAttribute())
        {
            return;
        }

        do
        {
            var value = reader.Value;
            var isNamespace = reader.Prefix == "xmlns" || reader.Name == "xmlns";
            if (isNamespace || !(value.Contains('@') || value.Count(char.IsDigit) >= LostZeroLength))
            {
                continue;
            }

            attributes.Add($"{XmlNames.SeparateWords(element)} {XmlNames.SeparateWords(reader.LocalName)}: {value}");
            if (reader.LocalName == "v" && value.Length == LostZeroLength && value.All(char.IsAsciiDigit))
            {
                attributes.AddReconstructed("0" + value);
            }
        } while (reader.MoveToNextAttribute());

        reader.MoveToElement();
    }

    private int FindColumn()
    {
        if (reader.GetAttribute("r") is not { } reference)
        {
            return rows.Peek().NextColumn;
        }

        var column = 0;
        foreach (var letter in reference.TakeWhile(char.IsAsciiLetterUpper).Take(MaxColumnLetters))
        {
            column = (column * Letters) + letter - 'A' + 1;
        }

        return column;
    }

    private int ReadRepeat() =>
        int.TryParse(reader.GetAttribute("number-columns-repeated", reader.NamespaceURI), CultureInfo.InvariantCulture, out var repeat)
            ? Math.Clamp(repeat, 1, MaxRepeat)
            : 1;

    private string FindSharedString(string index) =>
        int.TryParse(index, CultureInfo.InvariantCulture, out var i) && i >= 0 && i < parts.SharedStrings.Count
            ? parts.SharedStrings[i]
            : "";

    // Whole numbers can be written with an exponent.
    private static string FormatNumber(string text) =>
        text.AsSpan().ContainsAny('E', '.')
        && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && Math.Abs(number) < MaxExactInteger
        && number == Math.Floor(number)
            ? number.ToString("0", CultureInfo.InvariantCulture)
            : text;
}
