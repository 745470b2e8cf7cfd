using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Archive.Reading.Documents;
using KkrSite.Archive.Reading.Markup;
using KkrSite.Archive.Reading.Yaml;

namespace KkrSite.Archive.Reading;

/// <summary>Reads a page of plain text.</summary>
public static class PlainPageReader
{
    public static PlainPage Read(ContentDocument document, string slug, DiagnosticBag diagnostics)
    {
        var fields = new YamlFields(document.FrontMatter, diagnostics, "titel", FindingAcceptanceReader.Key);
        new DocumentBodyParser(diagnostics).Parse(document);
        fields.Require("titel", "sidens titel, for eksempel titel: Om arkivet");
        return new PlainPage(slug, fields.GetText("titel") ?? slug, SectionSplitter.TrimBlankLines(document.Body), document.Start);
    }
}
