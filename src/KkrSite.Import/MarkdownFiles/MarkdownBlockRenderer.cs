using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using KkrSite.Import.Lines;
using KkrSite.Import.Results;

namespace KkrSite.Import.MarkdownFiles;

/// <summary>Renders the blocks of a section as Markdown.</summary>
internal static class MarkdownBlockRenderer
{
    public static string Render(ImmutableArray<TextBlock> blocks)
    {
        var numbered = FindKeptNumbers(blocks);
        var indents = ComputeIndents(blocks, numbered);
        var markdown = new StringBuilder();
        for (var i = 0; i < blocks.Length; i++)
        {
            if (i > 0)
            {
                markdown.Append(GetSeparator(blocks, numbered, i));
            }

            markdown.Append(Indent(Render(blocks[i], numbered[i]), indents[i]));
        }

        return markdown.ToString();
    }

    private static string GetSeparator(ImmutableArray<TextBlock> blocks, bool[] numbered, int i)
    {
        var (above, block) = (blocks[i - 1], blocks[i]);
        if (above.Kind == TextBlockKind.Line && block.Kind == TextBlockKind.Line)
        {
            return "  \n";
        }

        var isSameList = above.Kind == block.Kind && block.Kind is TextBlockKind.Bullet or TextBlockKind.Attachment;
        var isNested =
            above.Level > 0
            && block.Level > 0
            && IsListItem(above, numbered[i - 1])
            && IsListItem(block, numbered[i])
            && above.Level != block.Level;
        return isSameList || isNested || (numbered[i - 1] && numbered[i]) ? "\n" : "\n\n";
    }

    private static bool IsListItem(TextBlock block, bool isNumbered) => block.Kind is TextBlockKind.Bullet || isNumbered;

    // A list item is indented to the text of the nearest item above it that is less deep.
    private static int[] ComputeIndents(ImmutableArray<TextBlock> blocks, bool[] numbered)
    {
        var indents = new int[blocks.Length];
        var open = new Stack<(int Level, int Indent)>();
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i].Level == 0)
            {
                open.Clear();
                continue;
            }

            while (open.Count > 0 && open.Peek().Level >= blocks[i].Level)
            {
                open.Pop();
            }

            indents[i] = open.Count == 0 ? 0 : open.Peek().Indent;
            if (IsListItem(blocks[i], numbered[i]))
            {
                open.Push((blocks[i].Level, indents[i] + (numbered[i] ? blocks[i].Marker.Length + 1 : 2)));
            }
        }

        return indents;
    }

    private static string Indent(string markdown, int indent) =>
        indent == 0 ? markdown : new string(' ', indent) + markdown.Replace("\n", "\n" + new string(' ', indent), StringComparison.Ordinal);

    // The first row names the columns; Markdown has no table without such a row.
    private static string RenderTable(TextBlock block)
    {
        var columns = block.Rows.Max(row => row.Length);
        var rows = block.Rows.Select(row => RenderRow(row.Concat(Enumerable.Repeat("", columns - row.Length)).Select(RenderCell))).ToList();
        rows.Insert(1, RenderRow(Enumerable.Repeat("---", columns)));
        return string.Join('\n', rows);
    }

    private static string RenderRow(IEnumerable<string> cells) => "| " + string.Join(" | ", cells) + " |";

    private static string RenderCell(string text) => MarkdownEscaper.EscapeInline(string.Join(' ', WordTokeniser.SplitAtBlanks(text)));

    private static string Render(TextBlock block, bool isNumbered) =>
        block.Kind switch
        {
            TextBlockKind.Bullet or TextBlockKind.Attachment => "- " + MarkdownEscaper.EscapeLine(block.Text),
            TextBlockKind.Numbered when isNumbered => block.Marker + " " + MarkdownEscaper.EscapeLine(block.Text),
            TextBlockKind.Lettered => block.Marker + " " + MarkdownEscaper.EscapeLine(block.Text),
            TextBlockKind.Subheading => "### " + MarkdownEscaper.EscapeInline(block.ToString()),
            TextBlockKind.Table => RenderTable(block),
            _ => MarkdownEscaper.EscapeLine(block.ToString()),
        };

    // Markdown numbers list items itself: an item keeps its number only if it is the first of a list or the next in order.
    private static bool[] FindKeptNumbers(ImmutableArray<TextBlock> blocks)
    {
        var kept = new bool[blocks.Length];
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i].Kind == TextBlockKind.Numbered)
            {
                var above = FindItemAbove(blocks, i);
                kept[i] =
                    above >= 0 && kept[above]
                        ? ParseNumber(blocks[i]) == ParseNumber(blocks[above]) + 1 && blocks[i].Marker[^1] == blocks[above].Marker[^1]
                        : blocks[i].Marker[0] != '0';
            }
        }

        return kept;
    }

    /// <summary>The index of the previous item of the same list, past deeper items in between; -1 where there is none.</summary>
    private static int FindItemAbove(ImmutableArray<TextBlock> blocks, int i)
    {
        var above = i - 1;
        while (above >= 0 && blocks[i].Level > 0 && blocks[above].Level > blocks[i].Level)
        {
            above--;
        }

        return above >= 0 && blocks[above].Kind == TextBlockKind.Numbered && (above == i - 1 || blocks[above].Level == blocks[i].Level)
            ? above
            : -1;
    }

    private static int ParseNumber(TextBlock block) => int.Parse(block.Marker.AsSpan()[..^1], CultureInfo.InvariantCulture);
}
