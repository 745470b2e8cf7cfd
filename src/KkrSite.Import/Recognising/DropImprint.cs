using System.Collections.Immutable;
using KkrSite.Import.Lines;
using KkrSite.Import.Results;

namespace KkrSite.Import.Recognising;

/// <summary>
/// Takes out the publisher's imprint on the cover or the last page: Mission and Vision, each standing alone over words
/// that begin with the publisher's name.
/// </summary>
internal sealed class DropImprint
{
    public const string Reason = "kolofon";

    private const int MostLines = 30;

    public ImmutableArray<ContentLine> Drop(ImmutableArray<ContentLine> lines, ImportNotes notes)
    {
        var isImprint = new bool[lines.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            if (!Heads(lines, i, "Mission") && !Heads(lines, i, "Vision"))
            {
                continue;
            }

            var other = Heads(lines, i, "Mission") ? "Vision" : "Mission";
            var second = Enumerable.Range(i + 1, Math.Max(0, Math.Min(MostLines, lines.Length - i - 1))).FirstOrDefault(j => Heads(lines, j, other));
            if (second > 0)
            {
                var end = EndOfParagraph(lines, second + 1);
                Array.Fill(isImprint, true, i, end - i);
                i = end - 1;
            }
        }

        foreach (var (line, _) in lines.Zip(isImprint).Where(pair => pair.Second))
        {
            notes.Drop(line, Reason);
        }

        return lines.Without(i => isImprint[i], breaksPage: true);
    }

    private static bool Heads(ImmutableArray<ContentLine> lines, int i, string word) =>
        i + 1 < lines.Length
        && lines[i].Text.TrimEnd(':', ' ').Equals(word, StringComparison.OrdinalIgnoreCase)
        && lines[i + 1].Text.StartsWith("KL ", StringComparison.Ordinal);

    private static int EndOfParagraph(ImmutableArray<ContentLine> lines, int start)
    {
        var end = start + 1;
        while (end < lines.Length && !lines[end].BeginsPage && !lines[end].StartsParagraph
            && NumberedLine.Read(lines[end].Text) is null && SectionHeadings.Read(lines[end].Text) is null)
        {
            end++;
        }

        return end;
    }
}
