using System.Collections.Immutable;
using KkrSite.Import.Lines;

namespace KkrSite.Import.Recognising.Patterns;

/// <summary>Recognises an item that was discussed behind closed doors; none of its text may be published.</summary>
internal static class ClosedItemMarks
{
    private const string Word = "lukket";

    private static readonly string[] Marks =
    [
        "lukket punkt",
        "lukket sag",
        "lukket møde",
        "lukket dagsordenspunkt",
        "behandles for lukkede døre",
        "(lukket)",
        "fortroligt punkt",
    ];

    public static bool IsClosed(string title, ImmutableArray<ContentLine> body) =>
        IsClosedTitle(title) || body.Take(6).Any(line => line.Text.Length <= 60 && IsClosedMark(line.Text));

    /// <summary>The title alone says so.</summary>
    public static bool IsClosedTitle(string title) =>
        Marks.Any(mark => title.Contains(mark, StringComparison.OrdinalIgnoreCase)) || StartsWithMark(title);

    // "Lukket: …", "LUKKET – …"; without such punctuation a title may be about something that was closed.
    private static bool StartsWithMark(string title) =>
        title.StartsWith(Word, StringComparison.OrdinalIgnoreCase)
        && title[Word.Length..].TrimStart() is "" or [':' or '-' or '–' or '—' or '.', ..];

    // In the text the mark is alone on its line; a sentence that mentions closed items does not close this one.
    private static bool IsClosedMark(string line) =>
        Marks.Any(mark =>
            line.Trim('.', ':', '(', ')', '*', ' ', '-', '–').Equals(mark.Trim('(', ')'), StringComparison.OrdinalIgnoreCase)
        );
}
