using System.Collections.Immutable;
using KkrSite.Import.Reading.Pdf.Pages;

namespace KkrSite.Import.Reading.Pdf;

/// <summary>Tells whether a document's text is one: pages that are pictures have none, and fonts without a key give signs only.</summary>
internal static class JudgeText
{
    private const int FewestLetters = 25;

    public static PdfProblem? ProblemOf(ImmutableArray<PdfPage> pages)
    {
        var texts = pages.Select(page => page.Text ?? string.Concat(page.Runs.Select(run => run.Text))).ToList();
        var (letters, strange) = (0L, 0L);
        foreach (var c in texts.SelectMany(text => text))
        {
            letters += char.IsLetterOrDigit(c) ? 1 : 0;
            strange += IsStrange(c) ? 1 : 0;
        }

        if (strange > FewestLetters && strange * 5 > letters + strange)
        {
            return PdfProblem.Garbled;
        }

        // A stamp or a page number on a scanned page is no text yet.
        var written = texts.Count(text => text.Count(char.IsLetterOrDigit) >= FewestLetters);
        return written == 0 || written * 5 < texts.Count ? PdfProblem.Scanned : null;
    }

    private static bool IsStrange(char c) => c is '\uFFFD' or >= '\uE000' and <= '\uF8FF' || (char.IsControl(c) && !char.IsWhiteSpace(c));
}
