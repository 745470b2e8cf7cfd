using System.Globalization;
using System.Text;
using System.Text.Unicode;
using KkrSite.Archive.Diagnostics;

namespace KkrSite.Archive.Reading;

/// <summary>
/// Turns a file's bytes into text: UTF-8 only, line breaks as <c>\n</c>, letters composed (NFC), no control characters.
/// </summary>
public static class DecodeText
{
    /// <summary>Null where the bytes are not UTF-8; a control character is told of and becomes a space.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, string path, DiagnosticBag diagnostics)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            diagnostics.Add(DiagnosticCodes.NotUtf8, new SourceLocation(path, 1, 1), "den ser ud til at være UTF-16");
            return null;
        }

        if (bytes is [0xEF, 0xBB, 0xBF, ..])
        {
            bytes = bytes[3..];
        }

        if (!Utf8.IsValid(bytes))
        {
            TellFirstInvalid(bytes, path, diagnostics);
            return null;
        }

        // U+2028 and U+2029 are blanks in Markdown, but some programs count them as lines and others do not.
        var text = Encoding.UTF8.GetString(bytes)
            .Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
            .Replace('\u2028', ' ').Replace('\u2029', ' ');
        return WithoutControls(text, path, diagnostics).Normalize(NormalizationForm.FormC);
    }

    private static void TellFirstInvalid(ReadOnlySpan<byte> bytes, string path, DiagnosticBag diagnostics)
    {
        var (line, column, at) = (1, 1, 0);
        while (Rune.DecodeFromUtf8(bytes[at..], out var rune, out var length) == System.Buffers.OperationStatus.Done)
        {
            var isCarriageReturn = rune.Value == '\r' && !(at + 1 < bytes.Length && bytes[at + 1] == '\n');
            (line, column) = rune.Value == '\n' || isCarriageReturn ? (line + 1, 1) : (line, column + 1);
            at += length;
        }

        var fact = string.Create(CultureInfo.InvariantCulture, $"tegnet har koden {bytes[at]:X2}");
        diagnostics.Add(DiagnosticCodes.NotUtf8, new SourceLocation(path, line, column), fact);
    }

    private static string WithoutControls(string text, string path, DiagnosticBag diagnostics)
    {
        var first = text.AsSpan().IndexOfAny(TextCharacters.NotText);
        if (first < 0)
        {
            return text;
        }

        var line = text.AsSpan(0, first).Count('\n') + 1;
        var column = first - text.LastIndexOf('\n', first);
        var fact = string.Create(CultureInfo.InvariantCulture, $"U+{(int)text[first]:X4}");
        diagnostics.Add(DiagnosticCodes.ControlCharacter, new SourceLocation(path, line, column), fact);
        return string.Concat(text.Select(c => TextCharacters.NotText.Contains(c) ? ' ' : c));
    }
}
