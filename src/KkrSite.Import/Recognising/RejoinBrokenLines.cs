using System.Collections.Immutable;
using KkrSite.Import.Lines;

namespace KkrSite.Import.Recognising;

/// <summary>
/// Puts together what belongs on one line: an address that was broken to several, a mark, a list marker or a number that the extraction left alone on its line,
/// and a section heading that was hyphenated.
/// </summary>
internal sealed class RejoinBrokenLines(WordAccount account)
{
    public ImmutableArray<ContentLine> Rejoin(ImmutableArray<ContentLine> lines)
    {
        var joined = ImmutableArray.CreateBuilder<ContentLine>(lines.Length);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].IsAddress)
            {
                joined.Add(WholeAddress(lines, ref i));
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

    // Alone on its lines, so that what ends it needs no sentence around it.
    private ContentLine WholeAddress(ImmutableArray<ContentLine> lines, ref int i)
    {
        var whole = lines[i];
        while (i + 1 < lines.Length && !lines[i + 1].Text.Contains(' ', StringComparison.Ordinal) && BrokenAddress.Continues(whole.Text, lines[i + 1].Text))
        {
            account.Merge(lines[++i].Number);
            whole = Whole(whole, whole.Text + lines[i].Text, lines[i]);
        }

        return whole;
    }

    private ContentLine? Join(ContentLine first, ContentLine second)
    {
        if (IsLoneMark(first.Text) && SectionHeadings.Read(second.Text) is null && !ListMarkers.Starts(second.Text))
        {
            return Whole(first, first.Text + " " + second.Text, second);
        }

        if (NumberedLine.Read(first.Text) is { Title.Length: 0, Number.Parts.Length: > 1 } && first.StartsParagraph | first.BeginsPage
            && second.Text.Length > 0 && char.IsUpper(second.Text[0]) && SectionHeadings.Read(second.Text) is null)
        {
            return Whole(first, first.Text + " " + second.Text, second);
        }

        var whole = Hyphens.EndsWithHyphen(first.Text) ? first.Text[..^1] + second.Text : "";
        if (whole.Length is 0 or > 30 || SectionHeadings.Name(whole.TrimEnd(':', '.')) is null)
        {
            return null;
        }

        account.Merge(second.Number);
        return Whole(first, whole, second);
    }

    private static ContentLine Whole(ContentLine first, string text, ContentLine second) =>
        first with { Text = text, PrintedLength = text.Length, EndsWithBlank = second.EndsWithBlank, Links = [.. first.Links, .. second.Links] };

    private static bool IsLoneMark(string text) =>
        AttachmentMark.Read(text) is "" || (text.Length == 1 && text[0] is '-' or '–' or '•' or '\uF0B7' or '▪' or '●');
}
