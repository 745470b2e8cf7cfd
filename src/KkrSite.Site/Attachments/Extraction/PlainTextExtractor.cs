using System.Text;
using KkrSite.Site.Attachments.Passages;
using KkrSite.Site.Attachments.Tables;

namespace KkrSite.Site.Attachments.Extraction;

/// <summary>Decodes files that are text, and tables that are text.</summary>
internal sealed class PlainTextExtractor : SingleFileExtractor
{
    // The checks look for digits, which are the same in all encodings in use; letters may be wrong.
    public static string Decode(byte[] bytes) =>
        bytes switch
        {
            [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes),
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes),
            _ => Encoding.UTF8.GetString(bytes),
        };

    protected override ExtractedText Extract(FileContent file)
    {
        var text = Decode(file.Content);
        if (Path.GetExtension(file.Name).ToLowerInvariant() is not (".csv" or ".tsv"))
        {
            return new ExtractedText([new TextPassage("", text)]);
        }

        var passages = new PassageBuilder("");
        DelimitedTextReader.Read(text, passages);
        return new ExtractedText(passages.ToPassages());
    }
}
