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
        var markdown = new StringBuilder();
        for (var i = 0; i < blocks.Length; i++)
        {
            if (i > 0)
            {
                markdown.Append(Separator(blocks[i - 1], blocks[i]));
            }

            markdown.Append(Render(blocks, i));
        }

        return markdown.ToString();
    }

    private static string Separator(TextBlock above, TextBlock block)
    {
        if (above.Kind == TextBlockKind.Line && block.Kind == TextBlockKind.Line)
        {
            return "  \n";
        }

        var together = above.Kind == block.Kind && block.Kind is TextBlockKind.Bullet or TextBlockKind.Attachment;
        return together ? "\n" : "\n\n";
    }

    private static string Render(ImmutableArray<TextBlock> blocks, int i)
    {
        var block = blocks[i];
        return block.Kind switch
        {
            TextBlockKind.Bullet or TextBlockKind.Attachment => "- " + MarkdownEscape.Line(block.Text),
            TextBlockKind.Numbered when KeepsItsNumber(blocks, i) => block.Marker + " " + MarkdownEscape.Line(block.Text),
            TextBlockKind.Subheading => "### " + MarkdownEscape.Inline(block.ToString()),
            _ => MarkdownEscape.Line(block.ToString()),
        };
    }

    // Markdown counts the items of a list itself: an item keeps its number only as the first of a list or as the next one.
    private static bool KeepsItsNumber(ImmutableArray<TextBlock> blocks, int i)
    {
        if (i == 0 || blocks[i - 1].Kind != TextBlockKind.Numbered)
        {
            return true;
        }

        return KeepsItsNumber(blocks, i - 1)
            && Number(blocks[i]) == Number(blocks[i - 1]) + 1
            && blocks[i].Marker[^1] == blocks[i - 1].Marker[^1];
    }

    private static int Number(TextBlock block) => int.Parse(block.Marker.AsSpan()[..^1], CultureInfo.InvariantCulture);
}
