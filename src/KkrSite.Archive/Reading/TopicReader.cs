using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Archive.Reading.Documents;
using KkrSite.Archive.Reading.Markup;
using KkrSite.Archive.Reading.Yaml;

namespace KkrSite.Archive.Reading;

/// <summary>Reads the file of one topic.</summary>
public static class TopicReader
{
    public static Topic Read(ContentDocument document, TopicId id, DiagnosticBag diagnostics)
    {
        var fields = new YamlFields(document.FrontMatter, diagnostics, "titel", "ord", FindingAcceptanceReader.Key);
        new DocumentBodyParser(diagnostics).Parse(document);
        fields.Require("titel", "emnets titel, for eksempel titel: Sundhedsreform");
        fields.Require("ord", "de ord, der viser, at et punkt hører til emnet, for eksempel ord: [sundhedsreform, sundhedsråd]");
        return new Topic(
            id,
            fields.GetText("titel") ?? id.Slug,
            [.. fields.RemoveDuplicates("ord", fields.GetTexts("ord")).Select(text => text.SingleLine)],
            SectionSplitter.TrimBlankLines(document.Body)
        );
    }
}
