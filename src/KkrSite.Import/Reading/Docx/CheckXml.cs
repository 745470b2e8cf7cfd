using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace KkrSite.Import.Reading.Docx;

/// <summary>
/// Runs through the XML of a part before the library builds it up in memory: its readers call themselves for every level,
/// so that a document nested without end would take the whole program down.
/// </summary>
internal sealed class CheckXml
{
    // Word itself stops at tables some twenty deep, each of which takes a dozen levels.
    private const int DeepestLevel = 256;
    private const int MostElements = 2_000_000;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = CheckContainer.LongestPart,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    private int elements;

    /// <summary>What is wrong with the parts together, in Danish; null where nothing is. Throws where one of them is no XML.</summary>
    public string? Look(IEnumerable<OpenXmlPart?> parts) => parts.OfType<OpenXmlPart>().Select(Look).FirstOrDefault(fault => fault is not null);

    private string? Look(OpenXmlPart part)
    {
        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        using var reader = XmlReader.Create(stream, Settings);
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (reader.Depth > DeepestLevel)
            {
                return $"teksten er lagt ind i hinanden i mere end {DeepestLevel} lag";
            }

            if (++elements > MostElements)
            {
                return $"det har mere end {MostElements / 1_000_000} millioner stykker tekst og udseende";
            }
        }

        return null;
    }
}
