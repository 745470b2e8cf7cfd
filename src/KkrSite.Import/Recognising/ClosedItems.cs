using System.Collections.Immutable;
using KkrSite.Import.Lines;

namespace KkrSite.Import.Recognising;

/// <summary>Knows an item that was treated behind closed doors; nothing of its text may be published.</summary>
internal static class ClosedItems
{
    public const string Reason = "teksten i et lukket punkt";

    private const string Word = "lukket";

    private static readonly string[] Marks = ["lukket punkt", "lukket sag", "lukket møde", "lukket dagsordenspunkt", "behandles for lukkede døre", "(lukket)", "fortroligt punkt"];

    public static bool Says(string title, ImmutableArray<ContentLine> body) =>
        IsMarked(title) || body.Take(6).Any(line => line.Text.Length <= 60 && IsMark(line.Text));

    /// <summary>Whether the title alone says it.</summary>
    public static bool IsMarked(string title) => Marks.Any(mark => title.Contains(mark, StringComparison.OrdinalIgnoreCase)) || BeginsWithMark(title);

    // "Lukket: …", "LUKKET – …"; a title may as well speak of something that was closed.
    private static bool BeginsWithMark(string title) =>
        title.StartsWith(Word, StringComparison.OrdinalIgnoreCase)
        && title[Word.Length..].TrimStart() is "" or [':' or '-' or '–' or '—' or '.', ..];

    // In the text the mark stands alone on its line; a sentence that mentions closed items closes nothing.
    private static bool IsMark(string line) =>
        Marks.Any(mark => line.Trim('.', ':', '(', ')', '*', ' ', '-', '–').Equals(mark.Trim('(', ')'), StringComparison.OrdinalIgnoreCase));
}
