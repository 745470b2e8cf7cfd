using System.Collections.Frozen;
using System.Net;
using System.Text;
using KkrSite.Site.Attachments.Passages;
using MimeKit.Text;

namespace KkrSite.Site.Attachments.Extraction;

/// <summary>Extracts the text of an HTML page, with its comments, scripts and attributes.</summary>
internal sealed class WebPageTextExtractor : SingleFileExtractor
{
    private static readonly FrozenSet<string> InlineTags = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "a", "abbr", "b", "big", "em", "font", "i", "mark", "small", "span", "strike", "strong", "sub", "sup", "u", "wbr"
    );

    public static ExtractedText ExtractPage(string page)
    {
        var (text, markup) = (new StringBuilder(), new PassageBuilder(ExtractionPlaceTexts.Markup));
        var tokens = new HtmlTokenizer(new StringReader(page)) { DecodeCharacterReferences = true };
        while (tokens.ReadNextToken(out var token))
        {
            switch (token)
            {
                case HtmlTagToken tag:
                    text.Append(InlineTags.Contains(tag.Name) ? "" : "\n\n");
                    foreach (var attribute in tag.Attributes.Where(attribute => attribute.Value is not null))
                    {
                        markup.Add(WebUtility.HtmlDecode(attribute.Value));
                    }

                    break;
                case HtmlCommentToken comment:
                    markup.Add(comment.Comment);
                    break;
                case HtmlDataToken data:
                    text.Append(data.Data);
                    break;
            }
        }

        return new ExtractedText([new TextPassage("", text.ToString()), .. markup.Build()]);
    }

    protected override ExtractedText Extract(FileContent file) => ExtractPage(PlainTextExtractor.Decode(file.Content));
}
