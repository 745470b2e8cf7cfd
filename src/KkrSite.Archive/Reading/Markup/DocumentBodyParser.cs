using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Archive.Reading.Documents;
using KkrSite.Archive.Reading.Values;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KkrSite.Archive.Reading.Markup;

/// <summary>Parses the text of a document of any kind; reports unsafe links and wrong headings in it.</summary>
public sealed class DocumentBodyParser(DiagnosticBag diagnostics)
{
    public ParsedBody Parse(ContentDocument document)
    {
        var body = new ParsedBody(ParseMarkdown(document), document.Path, document.BodyLine);
        foreach (var part in body.Markdown.Parts)
        {
            if (part.Heading is { } heading)
            {
                CheckHeadingAndContent(heading, body);
            }

            foreach (var child in part.Content.Descendants())
            {
                Check(child, body);
            }
        }

        return body;
    }

    // A text that is nested too deeply is not published.
    private MarkdownBody ParseMarkdown(ContentDocument document)
    {
        if (MarkdownBody.Parse(document.Body) is { } body)
        {
            return body;
        }

        diagnostics.Add(DiagnosticCodes.TextNestedTooDeeply, new SourceLocation(document.Path, document.BodyLine, 1));
        return MarkdownBody.Empty;
    }

    private void CheckHeadingAndContent(HeadingBlock heading, ParsedBody body)
    {
        Check(heading, body);
        foreach (var inline in heading.Inline?.Descendants() ?? [])
        {
            Check(inline, body);
        }
    }

    private void Check(MarkdownObject part, ParsedBody body)
    {
        switch (part)
        {
            case HeadingBlock heading:
                CheckHeading(heading, PlainTextRenderer.Render(heading), body);
                break;
            case ParagraphBlock paragraph:
                CheckLines(paragraph, body);
                break;
            case LinkInline { Url: { } url } link when !WebAddressParser.IsSafeInText(url):
                diagnostics.Add(DiagnosticCodes.UnsafeLinkInText, body.LocationOf(link), url);
                break;
            case AutolinkInline { IsEmail: false } link when !WebAddressParser.IsSafeInText(link.Url):
                diagnostics.Add(DiagnosticCodes.UnsafeLinkInText, body.LocationOf(link), link.Url);
                break;
        }
    }

    private void CheckLines(ParagraphBlock paragraph, ParsedBody body)
    {
        var source = body.Markdown.Source;
        var (start, end) = (paragraph.Span.Start, Math.Min(paragraph.Span.End + 1, source.Length));
        if (start < end && source.AsSpan(start, end - start).Contains('\n') && JoinedLineDetector.Find(source[start..end]) is { } line)
        {
            var location = body.LocationOf(paragraph);
            diagnostics.Add(DiagnosticCodes.JoinedLines, location with { Line = location.Line + line, Column = 1 });
        }
    }

    private void CheckHeading(HeadingBlock heading, string text, ParsedBody body)
    {
        if (text.Length == 0)
        {
            diagnostics.Add(DiagnosticCodes.EmptyHeading, body.LocationOf(heading));
        }
        else if (heading.Level == 1)
        {
            diagnostics.Add(DiagnosticCodes.TitleInBody, body.LocationOf(heading), text);
        }
        else if (heading.Level > 2 && SectionHeadingClassifier.Classify(text) != SectionKind.Other)
        {
            diagnostics.Add(DiagnosticCodes.SectionHeadingTooDeep, body.LocationOf(heading), text);
        }
    }
}

/// <summary>The parsed text of a document, with the locations of its parts in the file.</summary>
/// <param name="FirstLine">The line of the file on which the text begins, from 1.</param>
public sealed record ParsedBody(MarkdownBody Markdown, string Path, int FirstLine)
{
    public SourceLocation LocationOf(MarkdownObject part) => new(Path, LineOf(part), part.Column + 1);

    /// <summary>
    /// The line of the file on which the part begins, from 1. It is computed for headings, because Markdig gives an underlined heading
    /// the line of its underline.
    /// </summary>
    public int LineOf(MarkdownObject part) =>
        part is HeadingBlock
            ? Markdown.Source.AsSpan(0, Math.Clamp(part.Span.Start, 0, Markdown.Source.Length)).Count('\n') + FirstLine
            : part.Line + FirstLine;
}
