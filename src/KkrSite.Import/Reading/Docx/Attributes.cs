using System.Globalization;
using DocumentFormat.OpenXml;

namespace KkrSite.Import.Reading.Docx;

/// <summary>Reads attribute values as they are written: the library's typed ones throw where a document has a wrong value.</summary>
internal static class Attributes
{
    /// <summary>A whole number, held between bounds; null where there is none.</summary>
    public static int? Number(OpenXmlSimpleType? value, int least, int most) =>
        double.TryParse(value?.InnerText, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? (int)Math.Clamp(number, least, most)
            : null;

    /// <summary>A switch that is on where it stands without a value; null where it does not stand.</summary>
    public static bool? IsOn(OpenXmlLeafElement? element)
    {
        if (element is null)
        {
            return null;
        }

        var value = element.GetAttributes().FirstOrDefault(attribute => attribute.LocalName == "val").Value;
        return value is not ("0" or "false" or "off" or "none");
    }
}
