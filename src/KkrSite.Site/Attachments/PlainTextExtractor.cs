using System.Collections.Immutable;
using System.Text;

namespace KkrSite.Site.Attachments;

/// <summary>Decodes files that are text.</summary>
internal sealed class PlainTextExtractor : ITextExtractor
{
    public ImmutableArray<ExtractedText> Extract(ImmutableArray<byte[]> files) =>
        [.. files.Select(file => new ExtractedText([Decode(file)]))];

    // The checks look for digits, which are the same in all encodings in use; letters may be wrong.
    private static string Decode(byte[] bytes) =>
        bytes switch
        {
            [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes),
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes),
            _ => Encoding.UTF8.GetString(bytes),
        };
}
