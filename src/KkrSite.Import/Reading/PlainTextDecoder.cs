using System.Buffers;
using System.Text;

namespace KkrSite.Import.Reading;

/// <summary>
/// Decodes the bytes of a text file: by the byte order mark if there is one, as UTF-8 if they are valid UTF-8, otherwise as
/// Windows-1252. Null where the bytes are not text.
/// </summary>
internal static class PlainTextDecoder
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        var text = DecodeByMark(bytes) ?? DecodeByContent(bytes);
        return text is null || IsBinary(text) ? null : text;
    }

    private static string? DecodeByMark(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            return DecodeMixed(bytes[3..]);
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

    private static string? DecodeByContent(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Contains((byte)0))
        {
            return DecodeUtf16WithoutMark(bytes);
        }

        return DecodeMixed(bytes);
    }

    // Danish text in UTF-16 has a zero in nearly every other byte; other files with zeros are not text.
    private static string? DecodeUtf16WithoutMark(ReadOnlySpan<byte> bytes)
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

    // A text that ends in the middle of a character, or combines two encodings, is still read, byte by byte.
    private static string? DecodeMixed(ReadOnlySpan<byte> bytes)
    {
        var (valid, invalid) = CountSequences(bytes);
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

    private static (int Valid, int Invalid) CountSequences(ReadOnlySpan<byte> bytes)
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

    private static bool IsBinary(string text)
    {
        if (
            text.StartsWith("%PDF-", StringComparison.Ordinal)
            || text.StartsWith("PK\u0003\u0004", StringComparison.Ordinal)
            || text.StartsWith("{\\rtf", StringComparison.Ordinal)
        )
        {
            return true;
        }

        var controls = text.Count(c => c < ' ' && c is not ('\t' or '\n' or '\r' or '\f' or '\v'));
        return controls * 50 > text.Length;
    }
}
