using System.Collections.Immutable;
using KkrSite.Import.Reading.Pdf.Pages;

namespace KkrSite.Import.Reading.Pdf;

/// <summary>Finds problems of a PDF file that the library does not report: before it is parsed, and in the text of its pages.</summary>
internal static class PdfProblemDetector
{
    private const int MaxFileSize = 100_000_000;
    private const int MaxHeaderOffset = 1024;
    private const int MaxTrailerLength = 4096;
    private const int MinLetters = 25;

    /// <summary>Null if the file has a PDF header and trailer. A truncated file is rejected: its agenda would be incomplete.</summary>
    public static PdfProblem? FindInFile(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MaxFileSize)
        {
            return PdfProblem.TooLarge;
        }

        var head = bytes[..Math.Min(bytes.Length, MaxHeaderOffset)];
        var tail = bytes[Math.Max(0, bytes.Length - MaxTrailerLength)..];
        return head.IndexOf("%PDF-"u8) < 0 || tail.IndexOf("%%EOF"u8) < 0 ? PdfProblem.Broken : null;
    }

    public static PdfProblem? FindInPages(ImmutableArray<PdfPage> pages) =>
        FindInTexts([.. pages.Select(page => string.Concat(page.Runs.Select(run => run.Text)))]);

    /// <param name="texts">The plain text of each page.</param>
    public static PdfProblem? FindInTexts(ImmutableArray<string> texts)
    {
        var (letters, unreadable) = (0L, 0L);
        foreach (var c in texts.SelectMany(text => text))
        {
            letters += char.IsLetterOrDigit(c) ? 1 : 0;
            unreadable += IsUnreadable(c) ? 1 : 0;
        }

        if (unreadable > MinLetters && unreadable * 5 > letters + unreadable)
        {
            return PdfProblem.Garbled;
        }

        // A scanned page may have a stamp or a page number as text.
        var pagesWithText = texts.Count(text => text.Count(char.IsLetterOrDigit) >= MinLetters);
        return pagesWithText == 0 || pagesWithText * 5 < texts.Length ? PdfProblem.Scanned : null;
    }

    private static bool IsUnreadable(char c) =>
        c is '\uFFFD' or >= '\uE000' and <= '\uF8FF' || (char.IsControl(c) && !char.IsWhiteSpace(c));
}
