using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Archive.Reading.Text;

namespace KkrSite.Archive.Reading;

/// <summary>Reads a page of plain text.</summary>
public sealed class ReadPlainPage(DiagnosticBag diagnostics)
{
    private readonly ParseBody parseBody = new(diagnostics);

    public PlainPage Read(SourceDocument document, string slug)
    {
        var fields = new Fields(document.Head, diagnostics, "titel", ReadAcceptances.Key);
        parseBody.Parse(document);
        fields.Require("titel", "sidens titel, for eksempel titel: Om arkivet");
        return new PlainPage(slug, fields.Text("titel") ?? slug, SplitSections.TrimBlankLines(document.Body), document.Start);
    }
}
