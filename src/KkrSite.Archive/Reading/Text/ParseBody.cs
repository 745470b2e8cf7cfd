using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KkrSite.Archive.Reading.Text;

/// <summary>Parses the text of a document and tells what it may not hold, whatever kind of document it is.</summary>
public sealed class ParseBody(DiagnosticBag diagnostics)
{
    public ParsedBody Parse(SourceDocument document)
    {
        var body = new ParsedBody(Tree(document), document.Body, document.Path, document.BodyLine);
        foreach (var part in body.Tree.Descendants())
        {
            Check(part, body);
        }

        return body;
    }

    // A text that is nested too deeply is shown to nobody.
    private MarkdownDocument Tree(SourceDocument document)
    {
        if (ParseMarkdown.TryParse(document.Body) is { } tree)
        {
            return tree;
        }

        diagnostics.Add(DiagnosticCodes.TextTooDeep, new SourceLocation(document.Path, document.BodyLine, 1));
        return [];
    }

    private void Check(MarkdownObject part, ParsedBody body)
    {
        switch (part)
        {
            case HeadingBlock heading:
                CheckHeading(heading, WritePlainText.Of(heading), body);
                break;
            case LinkInline { Url: { } url } link when !WebAddress.IsSafeInText(url):
                diagnostics.Add(DiagnosticCodes.UnsafeLinkInText, body.PlaceOf(link), url);
                break;
            case AutolinkInline { IsEmail: false } link when !WebAddress.IsSafeInText(link.Url):
                diagnostics.Add(DiagnosticCodes.UnsafeLinkInText, body.PlaceOf(link), link.Url);
                break;
        }
    }

    private void CheckHeading(HeadingBlock heading, string text, ParsedBody body)
    {
        if (text.Length == 0)
        {
            diagnostics.Add(DiagnosticCodes.EmptyHeading, body.PlaceOf(heading));
        }
        else if (heading.Level == 1)
        {
            diagnostics.Add(DiagnosticCodes.TitleInBody, body.PlaceOf(heading), text);
        }
        else if (heading.Level > 2 && SectionNames.KindOf(text) != SectionKind.Other)
        {
            diagnostics.Add(DiagnosticCodes.SectionTooDeep, body.PlaceOf(heading), text);
        }
    }
}
