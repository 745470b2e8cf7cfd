using System.Collections.Immutable;
using KkrSite.Import.Lines;
using KkrSite.Import.Recognising.Patterns;
using KkrSite.Import.Results;

namespace KkrSite.Import.Recognising.Preprocessing;

/// <summary>
/// Joins what belongs on one line: an address that was broken across lines; a mark, list marker or number that the extraction
/// left alone on its line; and a hyphenated section heading.
/// </summary>
internal sealed class BrokenLineJoiner(ImportNotes notes)
{
    public ImmutableArray<ContentLine> Join(ImmutableArray<ContentLine> lines)
    {
        var joined = ImmutableArray.CreateBuilder<ContentLine>(lines.Length);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].IsAddress)
            {
                var end = FindAddressEnd(lines, i);
                joined.Add(JoinAddress(lines[i..end]));
                i = end - 1;
            }
            else if (i + 1 < lines.Length && Join(lines[i], lines[i + 1]) is { } line)
            {
                joined.Add(line);
                i++;
            }
            else
            {
                joined.Add(lines[i]);
            }
        }

        return joined.ToImmutable();
    }

    // Only lines that hold nothing but the address: the end of an address inside a sentence is found when paragraphs are joined.
    private static int FindAddressEnd(ImmutableArray<ContentLine> lines, int start)
    {
        var (address, end) = (lines[start].Text, start + 1);
        while (
            end < lines.Length
            && !lines[end].Text.Contains(' ', StringComparison.Ordinal)
            && WebAddressFinder.IsContinuedBy(address, lines[end].Text)
        )
        {
            address += lines[end++].Text;
        }

        return end;
    }

    private ContentLine JoinAddress(ImmutableArray<ContentLine> lines)
    {
        var whole = lines[0];
        foreach (var line in lines[1..])
        {
            notes.AddMergedLine(line.Number);
            whole = Merge(whole, whole.Text + line.Text, line);
        }

        return whole;
    }

    private ContentLine? Join(ContentLine first, ContentLine second)
    {
        if (IsLoneMark(first.Text) && SectionHeading.Parse(second.Text) is null && !ListMarker.IsAtStartOf(second.Text))
        {
            return Merge(first, first.Text + " " + second.Text, second);
        }

        if (
            NumberedLine.Parse(first.Text) is { Title.Length: 0, Number.Parts.Length: > 1 }
            && first.StartsParagraph | first.BeginsPage
            && second.Text.Length > 0
            && char.IsUpper(second.Text[0])
            && SectionHeading.Parse(second.Text) is null
        )
        {
            return Merge(first, first.Text + " " + second.Text, second);
        }

        var whole = Dehyphenator.EndsWithHyphen(first.Text) ? first.Text[..^1] + second.Text : "";
        if (whole.Length is 0 or > 30 || SectionHeading.FindName(whole.TrimEnd(':', '.')) is null)
        {
            return null;
        }

        notes.AddMergedLine(second.Number);
        return Merge(first, whole, second);
    }

    private static ContentLine Merge(ContentLine first, string text, ContentLine second) =>
        first with
        {
            Text = text,
            PrintedLength = text.Length,
            EndsWithBlank = second.EndsWithBlank,
            Links = [.. first.Links, .. second.Links],
        };

    private static bool IsLoneMark(string text) =>
        ListMarker.ParseAttachmentMark(text) is ""
        || (text.Length == 1 && (text[0] is '-' or '–' or '•' or '▪' or '●' || ListMarker.IsSymbol(text[0])));
}
