using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace KkrSite.Import.Reading.Docx;

/// <summary>Picks one of the forms that a document has of the same drawing, so that its text is read once.</summary>
internal static class Alternatives
{
    public static OpenXmlElement? Choose(AlternateContent alternate) =>
        (OpenXmlElement?)alternate.Elements<AlternateContentChoice>().FirstOrDefault(choice => choice.HasChildren)
        ?? alternate.GetFirstChild<AlternateContentFallback>();

    /// <summary>The outermost text boxes of a drawing; a box in a box is read with the one that it stands in.</summary>
    public static IEnumerable<OpenXmlElement> TextBoxes(OpenXmlElement? drawing)
    {
        foreach (var child in drawing?.Elements() ?? [])
        {
            if (child is TextBoxContent)
            {
                yield return child;
                continue;
            }

            foreach (var box in TextBoxes(child is AlternateContent alternate ? Choose(alternate) : child))
            {
                yield return box;
            }
        }
    }
}
