using DocumentFormat.OpenXml;
using KkrSite.Import.Lines;

namespace KkrSite.Import.Reading.Docx;

/// <summary>Finds what a drawing shows besides the text of its boxes.</summary>
internal static class PictureKindFinder
{
    /// <summary>Null where it is only lines and text boxes.</summary>
    public static OmittedPartKind? Find(OpenXmlElement? drawing)
    {
        foreach (var element in drawing?.Descendants() ?? [])
        {
            switch (element.LocalName)
            {
                case "chart" or "chartSpace":
                    return OmittedPartKind.Chart;
                case "relIds":
                    return OmittedPartKind.Diagram;
                case "blip" or "imagedata" or "OLEObject":
                    return OmittedPartKind.Picture;
            }
        }

        return null;
    }
}
