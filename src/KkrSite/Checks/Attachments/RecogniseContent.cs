using System.Buffers;

namespace KkrSite.Checks.Attachments;

/// <summary>Tells by its first bytes what a file is.</summary>
public static class RecogniseContent
{
    // Readers of PDF look for its mark this far.
    private const int PdfMark = 1024;
    private const int Looked = 4096;

    private static readonly SearchValues<byte> NotText =
        SearchValues.Create([.. Enumerable.Range(0, 32).Where(b => b is not (9 or 10 or 12 or 13)).Select(b => (byte)b)]);

    public static ContentType Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            return ContentType.Empty;
        }

        if (bytes[..Math.Min(bytes.Length, PdfMark)].IndexOf("%PDF"u8) >= 0)
        {
            return ContentType.Pdf;
        }

        return bytes switch
        {
            [(byte)'P', (byte)'K', 3 or 5, 4 or 6, ..] => ContentType.Zip,
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => ContentType.OldOffice,
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => ContentType.Png,
            [0xFF, 0xD8, 0xFF, ..] => ContentType.Jpeg,
            [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => ContentType.Gif,
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => ContentType.Webp,
            [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => ContentType.RichText,
            [(byte)'M', (byte)'Z', ..] when bytes.Length > 64 && bytes.ContainsAny(NotText) => ContentType.Program,
            [0x7F, (byte)'E', (byte)'L', (byte)'F', ..] or [0xCA, 0xFE, 0xBA, 0xBE, ..] or [0xCF or 0xCE, 0xFA, 0xED, 0xFE, ..]
                or [(byte)'#', (byte)'!', ..] => ContentType.Program,
            _ => OfText(bytes[..Math.Min(bytes.Length, Looked)]),
        };
    }

    private static ContentType OfText(ReadOnlySpan<byte> start)
    {
        var isUtf16 = start is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
        if (!isUtf16 && start.ContainsAny(NotText))
        {
            return ContentType.Unknown;
        }

        var text = System.Text.Encoding.Latin1.GetString(start);
        return text.Contains("<html", StringComparison.OrdinalIgnoreCase) || text.Contains("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || text.Contains("<svg", StringComparison.OrdinalIgnoreCase) || text.Contains("<script", StringComparison.OrdinalIgnoreCase)
            ? ContentType.WebPage : ContentType.Text;
    }
}
