using System.Globalization;
using DocumentFormat.OpenXml;

namespace KkrSite.Import.Reading.Docx.Model;

/// <summary>Reads the text of attribute values: the typed values of the library throw if a document has an invalid one.</summary>
internal static class OpenXmlAttributes
{
    /// <summary>A whole number, clamped to the bounds; null if there is none.</summary>
    public static int? ReadNumber(OpenXmlSimpleType? value, int min, int max) =>
        double.TryParse(value?.InnerText, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? (int)Math.Clamp(number, min, max)
            : null;

    /// <summary>The value of a toggle, which is on if the element has no value; null if there is no element.</summary>
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
