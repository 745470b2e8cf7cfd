using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Reading.Values;

namespace KkrSite.Archive.Reading.Files;

/// <summary>
/// Reads the text of a file, unless it is a link, too large or not UTF-8: line breaks as <c>\n</c>, letters composed (NFC), no
/// control characters.
/// </summary>
public static partial class InputTextReader
{
    /// <summary>In bytes.</summary>
    public const int MaxSize = 2 * 1024 * 1024;

    // Characters that composing changes neither alone nor beside each other: all before the combining marks, and dashes, quotation marks
    // and bullets. Nearly all texts have no others.
    private static readonly SearchValues<char> ComposedCharacters = SearchValues.Create([
        .. Enumerable.Range(0, 0x300).Concat(Enumerable.Range(0x2010, 0x18)).Append('€').Select(code => (char)code),
    ]);

    /// <summary>Null where the file cannot be read, which is reported.</summary>
    public static string? Read(InputFile file, ReadingContext context)
    {
        var path = context.GetDisplayPath(file.Path);
        if (file.IsSymbolicLink)
        {
            context.Diagnostics.Add(DiagnosticCodes.SymbolicLink, new SourceLocation(path), file.Path);
            return null;
        }

        if (file.Size > MaxSize)
        {
            var (size, limit) = (FormatKilobytes(file.Size), FormatKilobytes(MaxSize));
            context.Diagnostics.Add(DiagnosticCodes.FileTooLarge, new SourceLocation(path), size, limit);
            return null;
        }

        var text = Decode(file.ReadAllBytes(), path, context.Diagnostics);
        return text is not null && ReportConflictMarkers(text, path, context.Diagnostics) ? null : text;
    }

    // Git writes both versions of lines that were changed twice into the file, between these marks.
    private static bool ReportConflictMarkers(string text, string path, DiagnosticBag diagnostics)
    {
        var isFound = false;
        foreach (var match in ConflictMarker().EnumerateMatches(text))
        {
            isFound = true;
            var line = text.AsSpan(0, match.Index).Count('\n') + 1;
            var marker = text.AsSpan(match.Index, match.Length).Trim()[..7].ToString();
            diagnostics.Add(DiagnosticCodes.MergeConflict, new SourceLocation(path, line, 1), marker);
        }

        return isFound;
    }

    [GeneratedRegex(@"^[ \t]*(?:(?:<{7}|>{7}|\|{7})(?:[ \t].*)?|={7}[ \t]*)$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex ConflictMarker();

    private static string FormatKilobytes(long bytes) => ((bytes + 1023) / 1024).ToString(CultureInfo.InvariantCulture);

    private static string? Decode(ReadOnlySpan<byte> bytes, string path, DiagnosticBag diagnostics)
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
            ReportFirstInvalidByte(bytes, path, diagnostics);
            return null;
        }

        // U+2028 and U+2029 are blanks in Markdown, but only some programs count them as line breaks.
        var text = Encoding
            .UTF8.GetString(bytes)
            .Replace("\r\n", "\n", StringComparison.Ordinal)
            .Replace('\r', '\n')
            .Replace('\u2028', ' ')
            .Replace('\u2029', ' ');
        return Compose(ReplaceControlCharacters(text, path, diagnostics));
    }

    private static string Compose(string text) =>
        text.AsSpan().ContainsAnyExcept(ComposedCharacters) ? text.Normalize(NormalizationForm.FormC) : text;

    private static void ReportFirstInvalidByte(ReadOnlySpan<byte> bytes, string path, DiagnosticBag diagnostics)
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

    private static string ReplaceControlCharacters(string text, string path, DiagnosticBag diagnostics)
    {
        var first = text.AsSpan().IndexOfAny(NonTextCharacters.All);
        if (first < 0)
        {
            return text;
        }

        var line = text.AsSpan(0, first).Count('\n') + 1;
        var column = first - text.LastIndexOf('\n', first);
        var fact = string.Create(CultureInfo.InvariantCulture, $"U+{(int)text[first]:X4}");
        diagnostics.Add(DiagnosticCodes.ControlCharacter, new SourceLocation(path, line, column), fact);
        return string.Concat(text.Select(c => NonTextCharacters.All.Contains(c) ? ' ' : c));
    }
}
