using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Xml;
using KkrSite.Checks;

namespace KkrSite.AttachmentTexts;

/// <summary>
/// Reads every word of an Office or OpenDocument file, also those that only its comments, notes, headers and tracked changes
/// hold: they are published with the file.
/// </summary>
internal sealed class ReadOfficeTexts : IReadTexts
{
    // Far above what a document holds, far below what fills a machine.
    private const int MaxCharacters = 40_000_000;
    private const int MaxParts = 4000;

    // Of marks without any text there can be far more than of text; no part is read beyond what it says of its size.
    private const long MaxUnpacked = 400_000_000;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MaxCharacters,
        CheckCharacters = false,
    };

    public ImmutableArray<AttachmentText> Read(ImmutableArray<byte[]> files) => [.. files.Select(Read)];

    private static AttachmentText Read(byte[] file)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
            var parts = zip.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)).ToList();
            if (parts.Count == 0)
            {
                return AttachmentText.Unread(FindingTexts.UnknownType);
            }

            if (parts.Sum(part => part.Length) > MaxUnpacked)
            {
                return AttachmentText.Unread(FindingTexts.TooMuchText);
            }

            var text = new StringBuilder();
            foreach (var part in parts.Take(MaxParts))
            {
                using var stream = part.Open();
                using var reader = XmlReader.Create(stream, Settings);
                if (!TryAppend(reader, text))
                {
                    return AttachmentText.Unread(FindingTexts.TooMuchText);
                }
            }

            return parts.Count > MaxParts ? AttachmentText.Unread(FindingTexts.TooMuchText) : new AttachmentText([text.ToString()]);
        }
        catch (XmlException)
        {
            return AttachmentText.Unread(FindingTexts.Damaged);
        }
        catch (Exception exception) when (exception is InvalidDataException or NotSupportedException or EndOfStreamException or ArgumentException or DecoderFallbackException)
        {
            return AttachmentText.Unread(FindingTexts.Damaged);
        }
    }

    private static bool TryAppend(XmlReader reader, StringBuilder text)
    {
        // A cell of a sheet that holds the number of a shared string holds no number of its own.
        var isIndex = false;
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    isIndex = reader.LocalName == "c" ? reader.GetAttribute("t") == "s" : isIndex && reader.LocalName == "v";
                    text.Append(reader.LocalName switch { "tab" => "\t", "br" or "cr" or "line-break" => "\n", "s" when reader.IsEmptyElement => " ", "noBreakHyphen" or "softHyphen" => "-", _ => "" });
                    break;
                case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA when !isIndex:
                    text.Append(reader.Value);
                    break;
                case XmlNodeType.EndElement when reader.LocalName is "p" or "h" or "si" or "c" or "v" or "tc" or "table-cell" or "row" or "title" or "creator" or "subject" or "description" or "keywords":
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
