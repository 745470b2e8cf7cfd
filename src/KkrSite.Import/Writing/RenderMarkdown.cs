using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using KkrSite.Import.Results;

namespace KkrSite.Import.Writing;

/// <summary>Writes the blocks of a section as Markdown that says the same.</summary>
internal sealed class RenderMarkdown
{
    public string Render(ImmutableArray<TextBlock> blocks)
    {
        var numbered = KeepNumbers(blocks);
        var markdown = new StringBuilder();
        for (var i = 0; i < blocks.Length; i++)
        {
            if (i > 0)
            {
                markdown.Append(Separator(blocks, numbered, i));
            }

            markdown.Append(Render(blocks[i], numbered[i]));
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
        return inList || (numbered[i - 1] && numbered[i]) ? "\n" : "\n\n";
    }

    private static string Render(TextBlock block, bool isNumbered) => block.Kind switch
    {
        TextBlockKind.Bullet or TextBlockKind.Attachment => "- " + MarkdownEscape.Line(block.Text),
        TextBlockKind.Numbered when isNumbered => block.Marker + " " + MarkdownEscape.Line(block.Text),
        TextBlockKind.Subheading => "### " + MarkdownEscape.Inline(block.ToString()),
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
                kept[i] = i > 0 && kept[i - 1]
                    ? Number(blocks[i]) == Number(blocks[i - 1]) + 1 && blocks[i].Marker[^1] == blocks[i - 1].Marker[^1]
                    : blocks[i].Marker[0] != '0';
            }
        }

        return kept;
    }

    private static int Number(TextBlock block) => int.Parse(block.Marker.AsSpan()[..^1], CultureInfo.InvariantCulture);
}
