using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Archive.Reading.Documents;
using KkrSite.Archive.Reading.Markup;
using KkrSite.Archive.Reading.Yaml;

namespace KkrSite.Archive.Reading;

/// <summary>Reads an editor's title and note for a case.</summary>
public static class CaseNoteReader
{
    public static CaseNote Read(ContentDocument document, CaseNumber number, DiagnosticBag diagnostics)
    {
        var fields = new YamlFields(document.FrontMatter, diagnostics, "titel", FindingAcceptanceReader.Key);
        new DocumentBodyParser(diagnostics).Parse(document);
        return new CaseNote(number, fields.GetText("titel"), SectionSplitter.TrimBlankLines(document.Body)) { Location = document.Start };
    }
}
