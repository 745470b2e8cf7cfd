using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace KkrSite.Import.Reading.Docx;

/// <summary>
/// Checks the nesting and the number of elements of the XML parts before the library loads them: its readers are recursive,
/// so that a deeply nested document would overflow the stack and end the program.
/// </summary>
internal sealed class OpenXmlPartValidator
{
    // Word itself nests tables about 20 deep, with a dozen levels each.
    private const int MaxDepth = 256;
    private const int MaxElements = 2_000_000;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = DocxPackageValidator.MaxPartLength,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    private int elements;

    /// <summary>The first fault, in Danish; null if there is none.</summary>
    /// <exception cref="XmlException">A part is not well-formed or has a document type.</exception>
    public string? FindFault(IEnumerable<OpenXmlPart?> parts) =>
        parts.OfType<OpenXmlPart>().Select(FindFault).FirstOrDefault(fault => fault is not null);

    private string? FindFault(OpenXmlPart part)
    {
        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        using var reader = XmlReader.Create(stream, Settings);
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (reader.Depth > MaxDepth)
            {
                return $"teksten er lagt ind i hinanden i mere end {MaxDepth} lag";
            }

            if (++elements > MaxElements)
            {
                return $"det har mere end {MaxElements / 1_000_000} millioner stykker tekst og udseende";
            }
        }

        return null;
    }
}
