using System.Collections.Immutable;
using KkrSite.Danish;
using KkrSite.Import.Lines;
using KkrSite.Import.Recognising.Patterns;
using KkrSite.Import.Results;

namespace KkrSite.Import.Recognising.ItemTexts;

/// <summary>Joins wrapped lines into paragraphs and list items, across page breaks and hyphens.</summary>
internal sealed class LineJoiner(TextLayout layout, Dehyphenator hyphens, ImportNotes notes)
{
    private const int MaxListItemLines = 6;

    /// <summary>Joins the lines of a title or a name into one text.</summary>
    public string JoinText(IEnumerable<ContentLine> lines)
    {
        TextBlockBuilder? block = null;
        foreach (var line in lines)
        {
            block ??= new TextBlockBuilder(TextBlockKind.Paragraph, "", line, isFirst: true, isMarked: false);
            Append(block, line, line.Text);
        }

        return block?.Build().Block.Text ?? "";
    }

    /// <summary>Joins the lines of a section into blocks. In a list of attachments a capital may begin the next name.</summary>
    public ImmutableArray<JoinedBlock> JoinBlocks(ImmutableArray<ContentLine> lines, SectionRole role)
    {
        var areNames = role == SectionRole.Attachments;
        var defaultKind = areNames ? TextBlockKind.Attachment : TextBlockKind.Paragraph;
        var (closed, blocks) = (new List<JoinedBlock>(), new List<TextBlockBuilder>());
        for (var i = 0; i < lines.Length; i++)
        {
            var (line, block) = (lines[i], blocks.LastOrDefault());
            if (line.Row is not null)
            {
                var end = FindTableEnd(lines, i);
                closed.AddRange(blocks.Select(open => open.Build()));
                closed.Add(JoinTable(lines[i..end]));
                blocks.Clear();
                i = end - 1;
            }
            else if (ListMarker.ParseAttachmentMark(line.Text) is { } marked)
            {
                blocks.Add(new TextBlockBuilder(TextBlockKind.Attachment, "", line, i == 0, isMarked: true));
                Append(blocks[^1], line, marked);
            }
            else if (ParseMarker(line) is { } marker && IsListItem(lines, i, marker, block))
            {
                blocks.Add(new TextBlockBuilder(marker.Kind, marker.Marker, line, i == 0, isMarked: false));
                Append(blocks[^1], line, marker.Rest);
            }
            else
            {
                if (
                    block is null
                    || line.Format is { HeadingLevel: > 0, StartsParagraph: true }
                    || EndsBlock(lines[i - 1], line, block, areNames)
                )
                {
                    blocks.Add(new TextBlockBuilder(defaultKind, "", line, i == 0, isMarked: false));
                }

                Append(blocks[^1], line, line.Text);
            }
        }

        return [.. closed, .. blocks.Select(block => block.Build())];
    }

    private static int FindTableEnd(ImmutableArray<ContentLine> lines, int start)
    {
        var end = start + 1;
        while (end < lines.Length && lines[end].Row?.Table == lines[start].Row!.Table)
        {
            end++;
        }

        return end;
    }

    private static JoinedBlock JoinTable(ImmutableArray<ContentLine> rows)
    {
        var block = new TextBlock(TextBlockKind.Table, "", string.Join('\n', rows.Select(row => row.Text)), rows[0].Number)
        {
            Rows = [.. rows.Select(row => row.Row!.Cells)],
            Links = [.. rows.SelectMany(row => row.Links)],
        };
        return new JoinedBlock(block, IsMarked: false, StartsParagraph: true, IsSeparated: true, rows.Length);
    }

    // What the format has as a list item is one, whatever its number looks like.
    private static ListMarker? ParseMarker(ContentLine line)
    {
        if (ListMarker.Parse(line.Text) is { } marker)
        {
            return marker;
        }

        var end = line.ListLevel > 0 ? line.Text.AsSpan().IndexOfAny(' ', '\t') : -1;
        return end is > 0 and < 12 ? new ListMarker(TextBlockKind.Lettered, line.Text[..end], line.Text[end..].Trim()) : null;
    }

    private bool EndsBlock(ContentLine above, ContentLine line, TextBlockBuilder block, bool areNames)
    {
        if (WebAddressFinder.IsContinuedBy(block.GetTail(), line.Text))
        {
            return false;
        }

        if (areNames && line.IsAddress && !above.IsAddress)
        {
            return true;
        }

        if (Dehyphenator.EndsWithHyphen(above.Text) && !above.Text.EndsWith(" -", StringComparison.Ordinal))
        {
            return false;
        }

        var continuesSentence = !SentenceRules.EndsSentence(above.Text) && char.IsLower(line.Text[0]);
        if (!layout.IsWrapped)
        {
            return line.StartsParagraph || !(continuesSentence && above.EndsWithBlank);
        }

        if (line is { BeginsPage: false, Format: { } format })
        {
            return areNames
                ? !SentenceRules.ContinuesName(above.Text, line.Text) && (format.StartsParagraph || StartsName(above, line))
                : format.StartsParagraph;
        }

        if (continuesSentence && (line.BeginsPage || !line.StartsParagraph || IsFull(above)))
        {
            return false;
        }

        return line.StartsParagraph || (areNames ? StartsName(above, line) : EndsDeliberately(above, line, block));
    }

    private bool IsFull(ContentLine line) => line.PrintedLength >= layout.Width * 3 / 4;

    // The first word of the next line would have fitted on the line above, so it was ended on purpose. A new page after a full stop,
    // or a capital after a first line without one, as below a heading, supports this.
    private bool EndsDeliberately(ContentLine above, ContentLine line, TextBlockBuilder block)
    {
        if (char.IsLower(line.Text[0]) && above.Text[^1] is not ('.' or ':'))
        {
            return false;
        }

        var hasOtherSigns = EndsSentence(above.Text)
            ? line.BeginsPage
            : block.LineCount == 1 && block.StartsParagraph && char.IsUpper(line.Text[0]);
        return layout.EndsEarly(above, line) || (hasOtherSigns && layout.MayEndEarly(above, line));
    }

    private bool StartsName(ContentLine above, ContentLine line) =>
        char.IsUpper(line.Text[0]) && !SentenceRules.IsIncompleteName(above.Text) && !SentenceRules.IsNameFragment(line.Text);

    /// <summary>A dash at the start of a line may also be part of a sentence, moved there by the line break.</summary>
    private bool IsListItem(ImmutableArray<ContentLine> lines, int i, ListMarker marker, TextBlockBuilder? block)
    {
        if (lines[i].ListLevel > 0)
        {
            return marker.Rest.Length > 0;
        }

        if (marker.Rest.Length == 0 || DanishMonths.IsName(marker.Rest.Split(' ', 2)[0].TrimEnd('.', ',')))
        {
            return false;
        }

        if (marker.Kind == TextBlockKind.Numbered || marker.Kind == TextBlockKind.Lettered)
        {
            return lines[i].StartsParagraph
                || i == 0
                || !layout.IsWrapped
                || block?.Kind == marker.Kind
                || block is { Kind: TextBlockKind.Numbered or TextBlockKind.Lettered }
                || EndsSentence(lines[i - 1].Text)
                || layout.EndsEarly(lines[i - 1], lines[i])
                || StartsList(lines, i, marker);
        }

        if (
            block is null
            || lines[i].StartsParagraph
            || block.Kind == TextBlockKind.Bullet
            || !layout.IsWrapped
            || marker.Marker is not ("-" or "–" or "—")
            || !char.IsLower(marker.Rest[0])
        )
        {
            return true;
        }

        var above = lines[i - 1].Text;
        return above[^1] is ':' or ',' or '.' or ';' || layout.EndsEarly(lines[i - 1], lines[i]);
    }

    // The first marker of a list whose second one follows soon: the lines of a sentence do not begin with such a sequence.
    private static bool StartsList(ImmutableArray<ContentLine> lines, int i, ListMarker marker)
    {
        var next = marker.Marker[..^1] switch
        {
            "1" => "2",
            "a" => "b",
            _ => null,
        };
        return next is not null
            && lines
                .Skip(i + 1)
                .Take(MaxListItemLines)
                .Any(line => ListMarker.Parse(line.Text) is { } found && found.Marker == next + marker.Marker[^1]);
    }

    private static bool EndsSentence(string text) => text.TrimEnd('”', '"', ')', '’') is [.., '.' or ':' or '!' or '?' or ';'];

    private void Append(TextBlockBuilder block, ContentLine line, string text)
    {
        if (!block.IsEmpty)
        {
            var tail = block.GetTail();
            var join = WebAddressFinder.IsContinuedBy(tail, text)
                ? new LineJoin(tail, "")
                : hyphens.Join(tail, block.EndsWithBlank, text);
            if (join.FormsOneWord)
            {
                notes.AddMergedLine(line.Number);
            }

            block.RemoveEnd(tail.Length - join.Left.Length);
            text = join.Separator + text;
        }

        block.Append(text, line);
    }
}
