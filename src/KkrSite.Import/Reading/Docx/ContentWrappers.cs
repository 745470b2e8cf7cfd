using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using KkrSite.Import.Reading.Docx.Model;

namespace KkrSite.Import.Reading.Docx;

/// <summary>Elements around text, content controls and alternate content: decides which of their content is read.</summary>
internal static class ContentWrappers
{
    /// <summary>The control is not filled in and shows its prompt, such as "Klik for at angive tekst".</summary>
    public static bool ShowsPlaceholder(SdtElement control) =>
        OpenXmlAttributes.IsOn(control.SdtProperties?.GetFirstChild<ShowingPlaceholder>()) == true;

    public static bool IsTableOfContents(SdtElement control) =>
        control
            .SdtProperties?.Descendants<DocPartGallery>()
            .Any(gallery => gallery.Val?.Value?.Contains("Table of Contents", StringComparison.OrdinalIgnoreCase) == true) == true;

    /// <summary>The one of several representations of the same drawing that is read; null if all are empty.</summary>
    public static OpenXmlElement? SelectAlternative(AlternateContent alternate) =>
        (OpenXmlElement?)alternate.Elements<AlternateContentChoice>().FirstOrDefault(choice => choice.HasChildren)
        ?? alternate.GetFirstChild<AlternateContentFallback>();

    /// <summary>The outermost text boxes of a drawing; a nested box is read with the box around it.</summary>
    public static IEnumerable<OpenXmlElement> FindTextBoxes(OpenXmlElement? drawing)
    {
        foreach (var child in drawing?.Elements() ?? [])
        {
            if (child is TextBoxContent)
            {
                yield return child;
                continue;
            }

            foreach (var box in FindTextBoxes(child is AlternateContent alternate ? SelectAlternative(alternate) : child))
            {
                yield return box;
            }
        }
    }
}
