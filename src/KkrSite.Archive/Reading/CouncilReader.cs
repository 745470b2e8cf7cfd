using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Archive.Reading.Documents;
using KkrSite.Archive.Reading.Markup;
using KkrSite.Archive.Reading.Yaml;

namespace KkrSite.Archive.Reading;

/// <summary>Reads the file of one council.</summary>
public static class CouncilReader
{
    public static Council Read(ContentDocument document, CouncilId id, DiagnosticBag diagnostics)
    {
        var fields = new YamlFields(
            document.FrontMatter,
            diagnostics,
            "navn",
            "region",
            "kommuner",
            "websted",
            FindingAcceptanceReader.Key
        );
        new DocumentBodyParser(diagnostics).Parse(document);
        fields.Require("navn", "rådets navn, for eksempel navn: KKR Midtjylland");
        return new Council
        {
            Id = id,
            Name = fields.GetText("navn") ?? "KKR " + id.Slug,
            Region = fields.GetText("region"),
            Municipalities = [.. fields.RemoveDuplicates("kommuner", fields.GetTexts("kommuner")).Select(text => text.SingleLine)],
            Website = fields.GetUrl("websted"),
            Markdown = SectionSplitter.TrimBlankLines(document.Body),
        };
    }
}
