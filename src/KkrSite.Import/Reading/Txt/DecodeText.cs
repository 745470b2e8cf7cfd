using System.Buffers;
using System.Text;

namespace KkrSite.Import.Reading.Txt;

/// <summary>
/// Turns the bytes of a text file into text: a byte order mark decides, then UTF-8 where the bytes are UTF-8, then
/// Windows-1252. Null where the bytes are no text.
/// </summary>
internal sealed class DecodeText
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public string? Decode(ReadOnlySpan<byte> bytes)
    {
        var text = ByMark(bytes) ?? ByContent(bytes);
        return text is null || LooksBinary(text) ? null : text;
    }

    private static string? ByMark(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            return Mixed(bytes[3..]);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]))
        {
            return Encoding.UTF32.GetString(bytes[4..]);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return Encoding.Unicode.GetString(bytes[2..]);
        }

        return bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? Encoding.BigEndianUnicode.GetString(bytes[2..]) : null;
    }

    private static string? ByContent(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Contains((byte)0))
        {
            return WideWithoutMark(bytes);
        }

        return Mixed(bytes);
    }

    // UTF-16 of Danish text has a zero in nearly every other byte; other files with zeros are no text.
    private static string? WideWithoutMark(ReadOnlySpan<byte> bytes)
    {
        var zeros = (even: 0, odd: 0);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == 0)
            {
                zeros = i % 2 == 0 ? (zeros.even + 1, zeros.odd) : (zeros.even, zeros.odd + 1);
            }
        }

        var enough = bytes.Length / 4;
        if (bytes.Length % 2 == 0 && zeros.odd > enough && zeros.even == 0)
        {
            return Encoding.Unicode.GetString(bytes);
        }

        return bytes.Length % 2 == 0 && zeros.even > enough && zeros.odd == 0 ? Encoding.BigEndianUnicode.GetString(bytes) : null;
    }

    // A text cut in the middle of a character or pasted together of two encodings is still read, byte for byte.
    private static string? Mixed(ReadOnlySpan<byte> bytes)
    {
        var (valid, invalid) = Census(bytes);
        if (invalid > 0 && valid <= invalid)
        {
            return bytes.IndexOfAny((ReadOnlySpan<byte>)[0x81, 0x8D, 0x8F, 0x90, 0x9D]) < 0 ? Windows1252.GetString(bytes) : null;
        }

        var text = new StringBuilder(bytes.Length);
        for (var rest = bytes; rest.Length > 0;)
        {
            if (Rune.DecodeFromUtf8(rest, out var rune, out var used) == OperationStatus.Done)
            {
                text.Append(rune.ToString());
            }
            else
            {
                text.Append(Windows1252.GetString(rest[..used]));
            }

            rest = rest[used..];
        }

        return text.ToString();
    }

    private static (int Valid, int Invalid) Census(ReadOnlySpan<byte> bytes)
    {
        var (valid, invalid) = (0, 0);
        for (var rest = bytes; rest.Length > 0;)
        {
            var done = Rune.DecodeFromUtf8(rest, out _, out var used) == OperationStatus.Done;
            valid += done && used > 1 ? 1 : 0;
            invalid += done ? 0 : 1;
            rest = rest[used..];
        }

        return (valid, invalid);
    }

    private static bool LooksBinary(string text)
    {
        if (text.StartsWith("%PDF-", StringComparison.Ordinal) || text.StartsWith("PK\u0003\u0004", StringComparison.Ordinal)
            || text.StartsWith("{\\rtf", StringComparison.Ordinal))
        {
            return true;
        }

        var controls = text.Count(c => c < ' ' && c is not ('\t' or '\n' or '\r' or '\f' or '\v'));
        return controls * 50 > text.Length;
    }
}
