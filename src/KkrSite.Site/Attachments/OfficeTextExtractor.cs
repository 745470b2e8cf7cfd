using System.Collections.Frozen;
using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace KkrSite.Site.Attachments;

/// <summary>
/// Extracts all text of an Office or OpenDocument file, also of comments, notes, headers and tracked changes: they are published with
/// the file.
/// </summary>
internal sealed class OfficeTextExtractor : ITextExtractor
{
    // Far more than a document has, far less than the memory of a machine.
    private const int MaxCharacters = 40_000_000;
    private const int MaxParts = 4000;

    // There can be far more markup than text; no part is read beyond its declared size.
    private const long MaxUnpacked = 400_000_000;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MaxCharacters,
        CheckCharacters = false,
    };

    // Elements that end a paragraph, a cell or a property of the document.
    private static readonly FrozenSet<string> BlockElements = FrozenSet.Create(
        StringComparer.Ordinal,
        "p",
        "h",
        "si",
        "c",
        "v",
        "tc",
        "table-cell",
        "row",
        "title",
        "creator",
        "subject",
        "description",
        "keywords"
    );

    public ImmutableArray<ExtractedText> Extract(ImmutableArray<byte[]> files) => [.. files.Select(Extract)];

    private static ExtractedText Extract(byte[] file)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
            var parts = zip.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)).ToList();
            if (parts.Count == 0)
            {
                return ExtractedText.Unreadable(ExtractionProblemTexts.UnknownType);
            }

            if (parts.Sum(part => part.Length) > MaxUnpacked)
            {
                return ExtractedText.Unreadable(ExtractionProblemTexts.TooMuchText);
            }

            var text = new StringBuilder();
            foreach (var part in parts.Take(MaxParts))
            {
                using var stream = part.Open();
                using var reader = XmlReader.Create(stream, Settings);
                if (!TryAppend(reader, text))
                {
                    return ExtractedText.Unreadable(ExtractionProblemTexts.TooMuchText);
                }
            }

            return parts.Count > MaxParts
                ? ExtractedText.Unreadable(ExtractionProblemTexts.TooMuchText)
                : new ExtractedText([text.ToString()]);
        }
        catch (XmlException)
        {
            return ExtractedText.Unreadable(ExtractionProblemTexts.Damaged);
        }
        catch (Exception exception)
            when (exception
                    is InvalidDataException
                        or NotSupportedException
                        or EndOfStreamException
                        or ArgumentException
                        or DecoderFallbackException
            )
        {
            return ExtractedText.Unreadable(ExtractionProblemTexts.Damaged);
        }
    }

    private static bool TryAppend(XmlReader reader, StringBuilder text)
    {
        // A cell of a spreadsheet of type "s" contains the index of a shared string, which is no text.
        var isIndex = false;
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    isIndex = reader.LocalName == "c" ? reader.GetAttribute("t") == "s" : isIndex && reader.LocalName == "v";
                    text.Append(
                        reader.LocalName switch
                        {
                            "tab" => "\t",
                            "br" or "cr" or "line-break" => "\n",
                            "s" when reader.IsEmptyElement => " ",
                            "noBreakHyphen" or "softHyphen" => "-",
                            _ => "",
                        }
                    );
                    break;
                case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA when !isIndex:
                    text.Append(reader.Value);
                    break;
                case XmlNodeType.EndElement when BlockElements.Contains(reader.LocalName):
                    text.Append("\n\n");
                    break;
            }

            if (text.Length > MaxCharacters)
            {
                return false;
            }
        }

        return true;
    }
}
