using System.Collections.Immutable;
using System.Text;

namespace KkrSite.AttachmentTexts;

/// <summary>Reads files that are text already.</summary>
internal sealed class ReadPlainTexts : IReadTexts
{
    public ImmutableArray<AttachmentText> Read(ImmutableArray<byte[]> files) => [.. files.Select(file => new AttachmentText([Decode(file)]))];

    // Digits are the same in every encoding that a Danish file has; letters need not be right to be looked through.
    private static string Decode(byte[] bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes),
        _ => Encoding.UTF8.GetString(bytes),
    };
}
