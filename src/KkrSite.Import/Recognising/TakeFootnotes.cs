using System.Collections.Immutable;
using KkrSite.Import.Lines;
using KkrSite.Import.Reading;
using KkrSite.Import.Results;

namespace KkrSite.Import.Recognising;

/// <summary>Takes footnotes out of the text, so that what they interrupt can be joined, and gives them to the items that refer to them.</summary>
internal sealed class TakeFootnotes
{
    public const string Reason = "fodnote til forsiden";

    public const string TitleMarkReason = "fodnotetegn i titlen";

    private const int FarthestAnchor = 200;

    public (ImmutableArray<ContentLine> Kept, ImmutableArray<Footnote> Notes) Take(ImmutableArray<ContentLine> lines)
    {
        var notes = ImmutableArray.CreateBuilder<Footnote>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (!IsNote(lines[i]))
            {
                continue;
            }

            var end = i + 1;
            while (end < lines.Length && IsNote(lines[end]) && !HasMark(lines[end].Text))
            {
                end++;
            }

            notes.Add(new Footnote(Anchor(lines, i), lines[i..end]));
            i = end - 1;
        }

        return notes.Count == 0 ? (lines, []) : (lines.Without(i => IsNote(lines[i])), notes.ToImmutable());
    }

    public Agenda Give(Agenda agenda, ImmutableArray<Footnote> footnotes, ImportNotes notes)
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

        var given = footnotes.ToLookup(note => holders.GetValueOrDefault(note.Anchor, -1));
        foreach (var line in given[-1].SelectMany(note => note.Lines))
        {
            notes.Drop(line, Reason);
        }

        return agenda with { Items = [.. agenda.Items.Select((item, i) => given.Contains(i) ? WithoutMarks(item, notes) with { Notes = [.. given[i]] } : item)] };
    }

    // A title is shown in many places where its note is not.
    private static ItemLines WithoutMarks(ItemLines item, ImportNotes notes) => item with
    {
        Title =
        [
            .. item.Title.Select(line =>
            {
                var text = line.Text.TrimEnd();
                var start = text.EndsWith(']') ? text.LastIndexOf('[') : -1;
                if (start < 1 || Mark(text[start..]).Length != text.Length - start || !char.IsAsciiDigit(text[start + 1]))
                {
                    return line;
                }

                if (char.IsWhiteSpace(text[start - 1]))
                {
                    notes.Drop(text[start..], TitleMarkReason, line.Number);
                }

                return line with { Text = text[..start].TrimEnd() };
            }),
        ],
    };

    // The nearest line above it, as far as the page goes, that has its mark; without one the line right above it.
    private static int Anchor(ImmutableArray<ContentLine> lines, int note)
    {
        var mark = Mark(lines[note].Text);
        var above = Enumerable.Range(1, Math.Min(FarthestAnchor, note)).Select(step => lines[note - step]).Where(line => !IsNote(line));
        var near = above.TakeWhile((line, i) => i == 0 || line.Page >= lines[note].Page - 1).ToList();
        var all = Enumerable.Range(1, mark.Length > 0 ? note : 0).Select(step => lines[note - step]).Where(line => !IsNote(line));
        return (near.Find(Refers) ?? all.FirstOrDefault(Refers) ?? near.FirstOrDefault())?.Number ?? 0;

        bool Refers(ContentLine line) => mark.Length > 0 && line.Text.Contains(mark, StringComparison.Ordinal);
    }

    private static bool IsNote(ContentLine line) => line.Format is { Part: LinePart.Footnote };

    private static bool HasMark(string text) => Mark(text).Length > 0;

    private static string Mark(string text)
    {
        var end = text.StartsWith('[') ? text.IndexOf(']', StringComparison.Ordinal) : -1;
        return end is > 1 and < 8 ? text[..(end + 1)] : "";
    }
}
