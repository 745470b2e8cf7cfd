using System.Collections.Immutable;
using KkrSite.Import.Lines;
using KkrSite.Import.Results;

namespace KkrSite.Import.Recognising;

/// <summary>Joins wrapped lines to paragraphs and list items, across page breaks and hyphens.</summary>
internal sealed class JoinLines(TextLayout layout, Hyphens hyphens, WordAccount account)
{
    private const int MostLinesOfListItem = 6;

    /// <summary>Joins the lines of a title or a name to one text.</summary>
    public string ToText(IEnumerable<ContentLine> lines)
    {
        OpenBlock? block = null;
        foreach (var line in lines)
        {
            block ??= new OpenBlock(TextBlockKind.Paragraph, "", line, isFirst: true, isMarked: false);
            Append(block, line, line.Text);
        }

        return block?.Close().Block.Text ?? "";
    }

    /// <summary>Joins the lines of a section to blocks.</summary>
    /// <param name="areNames">The lines are names of attachments: a capital may begin the next one.</param>
    public ImmutableArray<JoinedBlock> ToBlocks(ImmutableArray<ContentLine> lines, bool areNames)
    {
        var (closed, blocks) = (new List<JoinedBlock>(), new List<OpenBlock>());
        for (var i = 0; i < lines.Length; i++)
        {
            var (line, block) = (lines[i], blocks.LastOrDefault());
            if (line.Format?.Row is not null)
            {
                var end = EndOfTable(lines, i);
                closed.AddRange(blocks.Select(open => open.Close()));
                closed.Add(Table(lines[i..end]));
                blocks.Clear();
                i = end - 1;
            }
            else if (AttachmentMark.Read(line.Text) is { } marked)
            {
                blocks.Add(new OpenBlock(TextBlockKind.Attachment, "", line, i == 0, isMarked: true));
                Append(blocks[^1], line, marked);
            }
            else if (Marker(line) is { } marker && IsListItem(lines, i, marker, block))
            {
                blocks.Add(new OpenBlock(marker.Kind, marker.Marker, line, i == 0, isMarked: false));
                Append(blocks[^1], line, marker.Rest);
            }
            else
            {
                if (block is null || line.Format is { HeadingLevel: > 0, StartsParagraph: true } || EndsBlock(lines[i - 1], line, block, areNames))
                {
                    blocks.Add(new OpenBlock(areNames ? TextBlockKind.Attachment : TextBlockKind.Paragraph, "", line, i == 0, isMarked: false));
                }

                Append(blocks[^1], line, line.Text);
            }
        }

        return [.. closed, .. blocks.Select(block => block.Close())];
    }

    private static int EndOfTable(ImmutableArray<ContentLine> lines, int start)
    {
        var end = start + 1;
        while (end < lines.Length && lines[end].Format?.Row?.Table == lines[start].Format!.Row!.Table)
        {
            end++;
        }

        return end;
    }

    private static JoinedBlock Table(ImmutableArray<ContentLine> rows)
    {
        var block = new TextBlock(TextBlockKind.Table, "", string.Join('\n', rows.Select(row => row.Text)), rows[0].Number)
        {
            Rows = [.. rows.Select(row => row.Format!.Row!.Cells)],
            Links = [.. rows.SelectMany(row => row.Links)],
        };
        return new JoinedBlock(block, IsMarked: false, StartsParagraph: true, IsParted: true, rows.Length);
    }

    // What the format counts or marks as a list item is one, whatever its number looks like.
    private static ListMarker? Marker(ContentLine line)
    {
        if (ListMarkers.Read(line.Text) is { } marker)
        {
            return marker;
        }

        var end = line.Format is { ListLevel: > 0 } ? line.Text.AsSpan().IndexOfAny(' ', '\t') : -1;
        return end is > 0 and < 12 ? new ListMarker(TextBlockKind.Lettered, line.Text[..end], line.Text[end..].Trim()) : null;
    }

    private bool EndsBlock(ContentLine above, ContentLine line, OpenBlock block, bool areNames)
    {
        if (BrokenAddress.Continues(block.Tail(), line.Text))
        {
            return false;
        }

        if (areNames && line.IsAddress && !above.IsAddress)
        {
            return true;
        }

        if (Hyphens.EndsWithHyphen(above.Text) && !above.Text.EndsWith(" -", StringComparison.Ordinal))
        {
            return false;
        }

        var goesOn = !Sentences.Ends(above.Text) && char.IsLower(line.Text[0]);
        if (!layout.IsWrapped)
        {
            return line.StartsParagraph || !(goesOn && above.EndsWithBlank);
        }

        if (line is { BeginsPage: false, Format: { } format })
        {
            return areNames ? !NameParts.GoesOn(above.Text, line.Text) && (format.StartsParagraph || BeginsName(above, line)) : format.StartsParagraph;
        }

        if (goesOn && (line.BeginsPage || !line.StartsParagraph || IsFull(above)))
        {
            return false;
        }

        return line.StartsParagraph || (areNames ? BeginsName(above, line) : EndsOnPurpose(above, line, block));
    }

    private bool IsFull(ContentLine line) => line.PrintedLength >= layout.Width * 3 / 4;

    // The next line's first word had its place on this one: someone ended the line. A new page after a full stop, or a capital
    // after a first line without one, as a heading has it, speaks for it too.
    private bool EndsOnPurpose(ContentLine above, ContentLine line, OpenBlock block)
    {
        if (char.IsLower(line.Text[0]) && above.Text[^1] is not ('.' or ':'))
        {
            return false;
        }

        var moreSigns = EndsSentence(above.Text) ? line.BeginsPage : block.LineCount == 1 && block.StartsParagraph && char.IsUpper(line.Text[0]);
        return layout.EndsEarly(above, line) || (moreSigns && layout.MayEndEarly(above, line));
    }

    private bool BeginsName(ContentLine above, ContentLine line) =>
        char.IsUpper(line.Text[0]) && !NameParts.LeavesOpen(above.Text) && !NameParts.OnlyContinues(line.Text);

    /// <summary>A dash at the start of a line may also be one of the sentence, which the line break put there.</summary>
    private bool IsListItem(ImmutableArray<ContentLine> lines, int i, ListMarker marker, OpenBlock? block)
    {
        if (lines[i].Format is { ListLevel: > 0 })
        {
            return marker.Rest.Length > 0;
        }

        if (marker.Rest.Length == 0 || Dates.IsMonth(marker.Rest.Split(' ', 2)[0].TrimEnd('.', ',')))
        {
            return false;
        }

        if (marker.Kind == TextBlockKind.Numbered || marker.Kind == TextBlockKind.Lettered)
        {
            return lines[i].StartsParagraph || i == 0 || !layout.IsWrapped || block?.Kind == marker.Kind
                || block is { Kind: TextBlockKind.Numbered or TextBlockKind.Lettered }
                || EndsSentence(lines[i - 1].Text) || layout.EndsEarly(lines[i - 1], lines[i]) || BeginsList(lines, i, marker);
        }

        if (block is null || lines[i].StartsParagraph || block.Kind == TextBlockKind.Bullet || !layout.IsWrapped
            || marker.Marker is not ("-" or "–" or "—") || !char.IsLower(marker.Rest[0]))
        {
            return true;
        }

        var above = lines[i - 1].Text;
        return above[^1] is ':' or ',' or '.' or ';' || layout.EndsEarly(lines[i - 1], lines[i]);
    }

    // The first of a row, the next one of which comes soon: no sentence counts on like that at the start of its lines.
    private static bool BeginsList(ImmutableArray<ContentLine> lines, int i, ListMarker marker)
    {
        var next = marker.Marker[..^1] switch { "1" => "2", "a" => "b", _ => null };
        return next is not null && lines.Skip(i + 1).Take(MostLinesOfListItem)
            .Any(line => ListMarkers.Read(line.Text) is { } found && found.Marker == next + marker.Marker[^1]);
    }

    private static bool EndsSentence(string text) => text.TrimEnd('”', '"', ')', '’') is [.., '.' or ':' or '!' or '?' or ';'];

    private void Append(OpenBlock block, ContentLine line, string text)
    {
        if (!block.IsEmpty)
        {
            var tail = block.Tail();
            var joint = BrokenAddress.Continues(tail, text) ? new Joint(tail, "") : hyphens.Join(tail, block.EndsWithBlank, text);
            if (joint.MakesOneWord)
            {
                account.Merge(line.Number);
            }

            block.Shorten(tail.Length - joint.Left.Length);
            text = joint.Between + text;
        }

        block.Add(text, line);
    }
}
