using System.Buffers.Binary;

namespace KkrSite.Site.Attachments.Formats;

/// <summary>Tells pictures that may hold text, such as a scanned page, from logos and icons.</summary>
internal static class PictureSize
{
    // A logo is wide and low, an icon is small; a page that can be read is neither.
    private const int MinPageSide = 300;

    /// <summary>Whether a picture of a document is too small to hold text that cannot be missed. False for what is no picture.</summary>
    public static bool IsSmallPicture(ReadOnlySpan<byte> content) =>
        FileFormatRecogniser.Recognise(content) switch
        {
            FileFormat.Png => content.Length > 24 && IsSmall(ReadInt32(content[16..]), ReadInt32(content[20..])),
            FileFormat.Gif => content.Length > 10
                && IsSmall(BinaryPrimitives.ReadUInt16LittleEndian(content[6..]), BinaryPrimitives.ReadUInt16LittleEndian(content[8..])),
            FileFormat.Jpeg => TryReadJpeg(content, out var width, out var height) && IsSmall(width, height),
            _ => false,
        };

    private static bool IsSmall(int width, int height) => Math.Min(width, height) < MinPageSide;

    private static int ReadInt32(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadInt32BigEndian(bytes);

    // The segments up to the one with the size (start of frame).
    private static bool TryReadJpeg(ReadOnlySpan<byte> content, out int width, out int height)
    {
        (width, height) = (0, 0);
        for (var i = 2; i + 9 < content.Length && content[i] == 0xFF;)
        {
            var marker = content[i + 1];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                height = BinaryPrimitives.ReadUInt16BigEndian(content[(i + 5)..]);
                width = BinaryPrimitives.ReadUInt16BigEndian(content[(i + 7)..]);
                return true;
            }

            i += 2 + BinaryPrimitives.ReadUInt16BigEndian(content[(i + 2)..]);
        }

        return false;
    }
}
