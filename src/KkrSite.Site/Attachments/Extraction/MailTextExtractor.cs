using System.Collections.Immutable;
using KkrSite.Site.Attachments.Formats;
using KkrSite.Site.Attachments.Passages;
using MimeKit;
using MimeKit.Tnef;

namespace KkrSite.Site.Attachments.Extraction;

/// <summary>Extracts the text of a mail (.eml) with its headers; its attachments are handed on.</summary>
internal sealed class MailTextExtractor : SingleFileExtractor
{
    protected override ExtractedText Extract(FileContent file)
    {
        try
        {
            using var stream = new MemoryStream(file.Content, writable: false);
            return Extract(MimeMessage.Load(stream, persistent: true));
        }
        catch (FormatException)
        {
            return new ExtractedText([.. BinaryTextExtractor.ReadStrings("", file.Content)])
            {
                Unread = [new UnreadPart("", ExtractionProblemTexts.Damaged)],
            };
        }
    }

    private static ExtractedText Extract(MimeMessage message)
    {
        var headers = new PassageBuilder(ExtractionPlaceTexts.MailHeaders);
        var texts = new List<TextPassage>();
        var embedded = ImmutableArray.CreateBuilder<FileContent>();
        var unread = new List<UnreadPart>();
        foreach (var header in message.Headers)
        {
            headers.Add($"{header.Field}: {header.Value}");
        }

        foreach (var part in message.BodyParts.SelectMany(ExpandTnef))
        {
            headers.Add(part.ContentDisposition?.FileName ?? part.ContentType.Name ?? "");
            switch (part)
            {
                case TextPart { IsHtml: true } page:
                    texts.AddRange(WebPageTextExtractor.ExtractPage(page.Text).Passages);
                    break;
                case TextPart text:
                    texts.Add(new TextPassage("", text.Text));
                    break;
                case MessagePart { Message: { } inner }:
                    embedded.Add(new FileContent(GetName(part, "mail.eml"), Write(stream => inner.WriteTo(stream))));
                    break;
                case MimePart { Content: { } content } attachment:
                    AddAttachment(GetName(attachment, "bilag"), Write(stream => content.DecodeTo(stream)), embedded);
                    break;
                default:
                    unread.Add(new UnreadPart(GetName(part, part.ContentType.MimeType), ExtractionProblemTexts.UnknownType));
                    break;
            }
        }

        return new ExtractedText([.. texts, .. headers.Build()]) { Embedded = embedded.ToImmutable(), Unread = [.. unread] };
    }

    private static IEnumerable<MimeEntity> ExpandTnef(MimeEntity part) =>
        part is TnefPart winmail ? winmail.ConvertToMessage().BodyParts : [part];

    private static void AddAttachment(string name, byte[] content, ImmutableArray<FileContent>.Builder embedded)
    {
        if (!PictureSize.IsSmallPicture(content))
        {
            embedded.Add(new FileContent(name, content));
        }
    }

    private static string GetName(MimeEntity part, string otherwise) =>
        part.ContentDisposition?.FileName ?? part.ContentType.Name ?? otherwise;

    private static byte[] Write(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }
}
