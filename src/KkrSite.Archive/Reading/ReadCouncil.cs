using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Archive.Reading.Text;

namespace KkrSite.Archive.Reading;

/// <summary>Reads the file of one council.</summary>
public sealed class ReadCouncil(DiagnosticBag diagnostics)
{
    private readonly ParseBody parseBody = new(diagnostics);

    public Council Read(SourceDocument document, CouncilId id)
    {
        var fields = new Fields(document.Head, diagnostics, "navn", "region", "kommuner", "websted", ReadAcceptances.Key);
        parseBody.Parse(document);
        fields.Require("navn", "rådets navn, for eksempel navn: KKR Midtjylland");
        return new Council(
            id,
            fields.Text("navn") ?? "KKR " + id.Slug,
            fields.Text("region"),
            [.. fields.Once("kommuner", fields.Texts("kommuner")).Select(text => text.OneLine)],
            fields.Url("websted"),
            SplitSections.TrimBlankLines(document.Body));
    }
}
