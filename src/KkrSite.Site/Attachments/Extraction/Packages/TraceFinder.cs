using System.Xml;

namespace KkrSite.Site.Attachments.Extraction.Packages;

/// <summary>Finds what a part says besides its text: authors, tracked changes, comments, and what is hidden.</summary>
internal sealed class TraceFinder(string part, ISet<AttachmentTrace> traces)
{
    private readonly bool isStyles = part.EndsWith("styles.xml", StringComparison.OrdinalIgnoreCase);
    private readonly bool isNotes = part.Contains("notesSlides/", StringComparison.Ordinal);

    /// <param name="reader">At an element.</param>
    public void AddElement(XmlReader reader)
    {
        AttachmentTrace? trace = (reader.LocalName, XmlVocabulary.FindDialect(reader.NamespaceURI)) switch
        {
            ("ins" or "del" or "moveFrom" or "moveTo", XmlDialect.Word) or ("tracked-changes", _) => AttachmentTrace.TrackedChanges,
            ("comment" or "threadedComment" or "annotation" or "cm", _) => AttachmentTrace.Comments,
            ("vanish" or "specVanish", XmlDialect.Word) when !isStyles && IsOn(reader) => AttachmentTrace.HiddenText,
            ("sheet", _) when reader.GetAttribute("state") is "hidden" or "veryHidden" => AttachmentTrace.HiddenSheets,
            ("row" or "col", XmlDialect.Spreadsheet) when reader.GetAttribute("hidden") is "1" or "true" => AttachmentTrace.HiddenSheets,
            ("table-row" or "table-column", _) when reader.GetAttribute("visibility", reader.NamespaceURI) is "collapse" or "filter" =>
                AttachmentTrace.HiddenSheets,
            ("sld", _) when reader.GetAttribute("show") is "0" or "false" => AttachmentTrace.HiddenText,
            ("table-properties", _) when reader.GetAttribute("display", "urn:oasis:names:tc:opendocument:xmlns:table:1.0") is "false" =>
                AttachmentTrace.HiddenSheets,
            _ => null,
        };
        if (trace is { } found)
        {
            traces.Add(found);
        }
    }

    /// <param name="element">That ends with this text.</param>
    public void AddText(string element, XmlTextBlock text)
    {
        if (element is "creator" or "lastModifiedBy" or "initial-creator" or "Manager" && text.ToString().Any(char.IsLetter))
        {
            traces.Add(AttachmentTrace.Author);
        }
        else if (isNotes && element == "p" && text.ToString().Any(char.IsLetter))
        {
            traces.Add(AttachmentTrace.SpeakerNotes);
        }
    }

    private static bool IsOn(XmlReader reader) => reader.GetAttribute("val", reader.NamespaceURI) is not ("0" or "false" or "off");
}
