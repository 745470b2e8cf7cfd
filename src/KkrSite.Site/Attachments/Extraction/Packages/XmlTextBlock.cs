using System.Globalization;
using System.Text;
using System.Xml;
using KkrSite.Site.Attachments.Tables;

namespace KkrSite.Site.Attachments.Extraction.Packages;

/// <summary>The text of a paragraph, a cell or another element that stands by itself, while it is read.</summary>
internal sealed class XmlTextBlock
{
    private readonly StringBuilder text = new();
    private StringBuilder? original;
    private StringBuilder? deleted;

    /// <summary>Of a table cell, from 0; null for other blocks.</summary>
    public int? Column { get; init; }

    /// <summary>How many columns a table cell stands for.</summary>
    public int Repeat { get; init; } = 1;

    /// <summary>Whether the text is the index of a shared string of the spreadsheet.</summary>
    public bool IsSharedString { get; set; }

    public int Length => text.Length;

    public void Append(string value, bool isInserted, bool isDeleted)
    {
        if (isInserted || isDeleted)
        {
            original ??= new StringBuilder(text.ToString());
            deleted ??= new StringBuilder();
        }

        (isDeleted ? deleted! : text).Append(value);
        if (!isInserted)
        {
            original?.Append(value);
        }
    }

    /// <summary>Appends the character that an element stands for, if it does.</summary>
    public void AppendSign(string element, bool isEmpty, XmlReader reader)
    {
        var sign = element switch
        {
            "tab" => "\t",
            "br" or "cr" or "line-break" => "\n",
            "s" when isEmpty => " ",
            "noBreakHyphen" or "softHyphen" => "-",
            "sym" => ReadSymbol(reader.GetAttribute("char", reader.NamespaceURI)),
            _ => "",
        };
        text.Append(sign);
        original?.Append(sign);
    }

    public void AppendBlock(string value) => text.Append(text.Length > 0 ? "\n\n" : "").Append(value);

    /// <summary>The text as it was before tracked changes, and what they delete; none without tracked changes.</summary>
    public IEnumerable<string> FindVariants() => original is null ? [] : [original.ToString(), deleted!.ToString()];

    public override string ToString() => text.ToString();

    // Symbol fonts have their characters at U+F000 and above.
    private static string ReadSymbol(string? code) =>
        ushort.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value)
        && value is > 0xF020 and < 0xF07F
            ? ((char)(value - 0xF000)).ToString()
            : "";
}

/// <summary>A row of a table while it is read.</summary>
internal sealed class XmlTableRow
{
    public List<TableCell> Cells { get; } = [];

    public int NextColumn { get; set; }
}
