using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Archive.Reading.Text;

namespace KkrSite.Archive.Reading;

/// <summary>Reads an editor's title and note for a case.</summary>
public sealed class ReadCaseNote(DiagnosticBag diagnostics)
{
    private readonly ParseBody parseBody = new(diagnostics);

    public CaseNote Read(SourceDocument document, CaseNumber number)
    {
        var fields = new Fields(document.Head, diagnostics, "titel", ReadAcceptances.Key);
        parseBody.Parse(document);
        return new CaseNote(number, fields.Text("titel"), SplitSections.TrimBlankLines(document.Body)) { Location = document.Start };
    }
}
