using System.Collections.Immutable;
using KkrSite.Import.Lines;
using KkrSite.Import.Results;

namespace KkrSite.Import.Recognising.AgendaItems;

/// <summary>
/// Removes footnotes from the text, so that the lines around them can be joined, and assigns them to the items that refer to them.
/// </summary>
internal static class FootnoteExtractor
{
    private const int MaxAnchorDistance = 200;

    public static (ImmutableArray<ContentLine> Kept, ImmutableArray<FootnoteLines> Notes) Extract(ImmutableArray<ContentLine> lines)
    {
        var notes = ImmutableArray.CreateBuilder<FootnoteLines>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (!IsFootnote(lines[i]))
            {
                continue;
            }

            var end = i + 1;
            while (end < lines.Length && IsFootnote(lines[end]) && !HasMark(lines[end].Text))
            {
                end++;
            }

            notes.Add(new FootnoteLines(FindAnchor(lines, i), lines[i..end]));
            i = end - 1;
        }

        return notes.Count == 0 ? (lines, []) : (lines.Without(i => IsFootnote(lines[i])), notes.ToImmutable());
    }

    public static AgendaLines Assign(AgendaLines agenda, ImmutableArray<FootnoteLines> footnotes, ImportNotes notes)
    {
        if (footnotes.IsEmpty)
        {
            return agenda;
        }

        var holders = new Dictionary<int, int>();
        foreach (var (item, i) in agenda.Items.Select((item, i) => (item, i)))
        {
            foreach (var line in item.All)
            {
                holders[line.Number] = i;
            }
        }

        var byItem = footnotes.ToLookup(note => holders.GetValueOrDefault(note.AnchorLine, -1));
        foreach (var line in byItem[-1].SelectMany(note => note.Lines))
        {
            notes.AddDropped(line, DropReasons.CoverFootnote);
        }

        return agenda with
        {
            Items =
            [
                .. agenda.Items.Select(
                    (item, i) => byItem.Contains(i) ? RemoveTitleMarks(item, notes) with { Footnotes = [.. byItem[i]] } : item
                ),
            ],
        };
    }

    // Titles are shown in many places without their footnotes.
    private static ItemLines RemoveTitleMarks(ItemLines item, ImportNotes notes) =>
        item with
        {
            Title = [.. item.Title.Select(line => RemoveMarkAtEnd(line, notes))],
        };

    private static ContentLine RemoveMarkAtEnd(ContentLine line, ImportNotes notes)
    {
        var text = line.Text.TrimEnd();
        var start = text.EndsWith(']') ? text.LastIndexOf('[') : -1;
        if (start < 1 || ParseMark(text[start..]).Length != text.Length - start || !char.IsAsciiDigit(text[start + 1]))
        {
            return line;
        }

        if (char.IsWhiteSpace(text[start - 1]))
        {
            notes.AddDropped(text[start..], DropReasons.TitleNoteMark, line.Number);
        }

        return line with
        {
            Text = text[..start].TrimEnd(),
        };
    }

    // The nearest line above that has its mark, on this page or the one before if possible; otherwise the line directly above.
    private static int FindAnchor(ImmutableArray<ContentLine> lines, int note)
    {
        var mark = ParseMark(lines[note].Text);
        var above = Enumerable
            .Range(1, Math.Min(MaxAnchorDistance, note))
            .Select(step => lines[note - step])
            .Where(line => !IsFootnote(line));
        var near = above.TakeWhile((line, i) => i == 0 || line.Page >= lines[note].Page - 1).ToList();
        var all = Enumerable.Range(1, mark.Length > 0 ? note : 0).Select(step => lines[note - step]).Where(line => !IsFootnote(line));
        return (near.Find(Refers) ?? all.FirstOrDefault(Refers) ?? near.FirstOrDefault())?.Number ?? 0;

        bool Refers(ContentLine line) => mark.Length > 0 && line.Text.Contains(mark, StringComparison.Ordinal);
    }

    private static bool IsFootnote(ContentLine line) => line.Format is { Role: LineRole.Footnote };

    private static bool HasMark(string text) => ParseMark(text).Length > 0;

    private static string ParseMark(string text)
    {
        var end = text.StartsWith('[') ? text.IndexOf(']', StringComparison.Ordinal) : -1;
        return end is > 1 and < 8 ? text[..(end + 1)] : "";
    }
}
