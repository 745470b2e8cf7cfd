using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Archive.Reading.Text;

namespace KkrSite.Archive.Reading;

/// <summary>Reads the file of one topic.</summary>
public sealed class ReadTopic(DiagnosticBag diagnostics)
{
    private readonly ParseBody parseBody = new(diagnostics);

    public Topic Read(SourceDocument document, TopicId id)
    {
        var fields = new Fields(document.Head, diagnostics, "titel", "ord", ReadAcceptances.Key);
        parseBody.Parse(document);
        fields.Require("titel", "emnets titel, for eksempel titel: Sundhedsreform");
        fields.Require("ord", "de ord, der viser, at et punkt hører til emnet, for eksempel ord: [sundhedsreform, sundhedsråd]");
        return new Topic(
            id,
            fields.Text("titel") ?? id.Slug,
            [.. fields.Once("ord", fields.Texts("ord")).Select(text => text.OneLine)],
            SplitSections.TrimBlankLines(document.Body));
    }
}
