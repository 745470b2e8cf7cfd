using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using KkrSite.Import.Results;

namespace KkrSite.Import.Writing.Rendering;

/// <summary>Writes the blocks of a section as Markdown that says the same.</summary>
internal sealed class RenderMarkdown
{
    public string Render(ImmutableArray<TextBlock> blocks)
    {
        var numbered = KeepNumbers(blocks);
        var indents = Indents(blocks, numbered);
        var markdown = new StringBuilder();
        for (var i = 0; i < blocks.Length; i++)
        {
            if (i > 0)
            {
                markdown.Append(Separator(blocks, numbered, i));
            }

            markdown.Append(Indented(Render(blocks[i], numbered[i]), indents[i]));
        }

        return markdown.ToString();
    }

    private static string Separator(ImmutableArray<TextBlock> blocks, bool[] numbered, int i)
    {
        var (above, block) = (blocks[i - 1], blocks[i]);
        if (above.Kind == TextBlockKind.Line && block.Kind == TextBlockKind.Line)
        {
            return "  \n";
        }

        var inList = above.Kind == block.Kind && block.Kind is TextBlockKind.Bullet or TextBlockKind.Attachment;
        var nested = above.Level > 0 && block.Level > 0 && IsItem(above, numbered[i - 1]) && IsItem(block, numbered[i]) && above.Level != block.Level;
        return inList || nested || (numbered[i - 1] && numbered[i]) ? "\n" : "\n\n";
    }

    private static bool IsItem(TextBlock block, bool isNumbered) => block.Kind is TextBlockKind.Bullet || isNumbered;

    // An item stands under the text of the nearest item above it that is less deep.
    private static int[] Indents(ImmutableArray<TextBlock> blocks, bool[] numbered)
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
            if (IsItem(blocks[i], numbered[i]))
            {
                open.Push((blocks[i].Level, indents[i] + (numbered[i] ? blocks[i].Marker.Length + 1 : 2)));
            }
        }

        return indents;
    }

    private static string Indented(string markdown, int indent) =>
        indent == 0 ? markdown : new string(' ', indent) + markdown.Replace("\n", "\n" + new string(' ', indent), StringComparison.Ordinal);

    // The first row names the columns; Markdown knows no table without.
    private static string Table(TextBlock block)
    {
        var columns = block.Rows.Max(row => row.Length);
        var rows = block.Rows.Select(row => Row(row.Concat(Enumerable.Repeat("", columns - row.Length)).Select(Cell))).ToList();
        rows.Insert(1, Row(Enumerable.Repeat("---", columns)));
        return string.Join('\n', rows);
    }

    private static string Row(IEnumerable<string> cells) => "| " + string.Join(" | ", cells) + " |";

    private static string Cell(string text) => MarkdownEscape.Inline(string.Join(' ', Words.Tokens(text)));

    private static string Render(TextBlock block, bool isNumbered) => block.Kind switch
    {
        TextBlockKind.Bullet or TextBlockKind.Attachment => "- " + MarkdownEscape.Line(block.Text),
        TextBlockKind.Numbered when isNumbered => block.Marker + " " + MarkdownEscape.Line(block.Text),
        TextBlockKind.Lettered => block.Marker + " " + MarkdownEscape.Line(block.Text),
        TextBlockKind.Subheading => "### " + MarkdownEscape.Inline(block.ToString()),
        TextBlockKind.Table => Table(block),
        _ => MarkdownEscape.Line(block.ToString()),
    };

    // Markdown counts the items of a list itself: an item keeps its number only as the first of a list or as the next one.
    private static bool[] KeepNumbers(ImmutableArray<TextBlock> blocks)
    {
        var kept = new bool[blocks.Length];
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i].Kind == TextBlockKind.Numbered)
            {
                var above = Above(blocks, i);
                kept[i] = above >= 0 && kept[above]
                    ? Number(blocks[i]) == Number(blocks[above]) + 1 && blocks[i].Marker[^1] == blocks[above].Marker[^1]
                    : blocks[i].Marker[0] != '0';
            }
        }

        return kept;
    }

    /// <summary>The block above, or the one above the deeper items in between; -1 where that is none of the same list.</summary>
    private static int Above(ImmutableArray<TextBlock> blocks, int i)
    {
        var above = i - 1;
        while (above >= 0 && blocks[i].Level > 0 && blocks[above].Level > blocks[i].Level)
        {
            above--;
        }

        return above >= 0 && blocks[above].Kind == TextBlockKind.Numbered && (above == i - 1 || blocks[above].Level == blocks[i].Level) ? above : -1;
    }

    private static int Number(TextBlock block) => int.Parse(block.Marker.AsSpan()[..^1], CultureInfo.InvariantCulture);
}
