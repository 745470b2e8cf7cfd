using System.Buffers;
using System.Text.RegularExpressions;

namespace KkrSite.Site.Attachments.Formats;

/// <summary>Recognises the format of a file by its first bytes.</summary>
public static partial class FileFormatRecogniser
{
    // PDF readers look for the header within this range.
    private const int PdfHeaderRange = 1024;
    private const int TextRange = 4096;

    private static readonly SearchValues<byte> NotText = SearchValues.Create([
        .. Enumerable.Range(0, 32).Where(b => b is not (9 or 10 or 12 or 13)).Select(b => (byte)b),
    ]);

    public static FileFormat Recognise(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            return FileFormat.Empty;
        }

        if (bytes[..Math.Min(bytes.Length, PdfHeaderRange)].IndexOf("%PDF"u8) >= 0)
        {
            return FileFormat.Pdf;
        }

        if (bytes.StartsWith("version https://git-lfs.github.com/spec/"u8))
        {
            return FileFormat.LargeFilePointer;
        }

        return bytes switch
        {
            [(byte)'P', (byte)'K', 3 or 5, 4 or 6, ..] => FileFormat.Zip,
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => FileFormat.LegacyOffice,
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => FileFormat.Png,
            [0xFF, 0xD8, 0xFF, ..] => FileFormat.Jpeg,
            [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => FileFormat.Gif,
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => FileFormat.Webp,
            [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => FileFormat.RichText,
            [(byte)'M', (byte)'Z', ..] when bytes.Length > 64 && bytes.ContainsAny(NotText) => FileFormat.Executable,
            [0x7F, (byte)'E', (byte)'L', (byte)'F', ..]
            or [0xCA, 0xFE, 0xBA, 0xBE, ..]
            or [0xCF or 0xCE, 0xFA, 0xED, 0xFE, ..]
            or [(byte)'#', (byte)'!', ..] => FileFormat.Executable,
            _ => RecogniseText(bytes[..Math.Min(bytes.Length, TextRange)]),
        };
    }

    private static FileFormat RecogniseText(ReadOnlySpan<byte> start)
    {
        var isUtf16 = start is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
        if (!isUtf16 && start.ContainsAny(NotText))
        {
            return FileFormat.Unknown;
        }

        var text = System.Text.Encoding.Latin1.GetString(start);
        return IsMail(text) ? FileFormat.Mail
            : text.Contains("<html", StringComparison.OrdinalIgnoreCase)
            || text.Contains("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || text.Contains("<svg", StringComparison.OrdinalIgnoreCase)
            || text.Contains("<script", StringComparison.OrdinalIgnoreCase)
            ? FileFormat.WebPage
            : FileFormat.Text;
    }

    // Only headers, each at the start of a line, of which mails have some in every case.
    private static bool IsMail(string start) =>
        MailHeader().IsMatch(start) && (MimeHeader().IsMatch(start) || (FromHeader().IsMatch(start) && ReceiverHeader().IsMatch(start)));

    [GeneratedRegex(@"\A(?:From [^\n]*\n)?[A-Za-z][A-Za-z-]*:[ \t]")]
    private static partial Regex MailHeader();

    [GeneratedRegex("^(?:MIME-Version|Message-ID|Return-Path|Received):", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex MimeHeader();

    [GeneratedRegex("^From:", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex FromHeader();

    [GeneratedRegex("^(?:To|Subject|Date):", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex ReceiverHeader();
}
