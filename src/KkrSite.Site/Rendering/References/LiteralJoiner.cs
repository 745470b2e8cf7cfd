using System.Text;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KkrSite.Site.Rendering.References;

/// <summary>
/// Joins adjacent texts that the Markdown parser split, such as the lines of a paragraph: a phrase may span two lines.
/// </summary>
internal static class LiteralJoiner
{
    public static void Join(MarkdownDocument document)
    {
        foreach (var block in document.Descendants<LeafBlock>())
        {
            if (block.Inline is { } text)
            {
                Join(text);
                foreach (var inner in text.Descendants<ContainerInline>().ToArray())
                {
                    Join(inner);
                }
            }
        }
    }

    private static void Join(ContainerInline container)
    {
        for (var at = container.FirstChild; at is not null; at = at.NextSibling)
        {
            if (at is not LiteralInline first || !IsText(first.NextSibling))
            {
                continue;
            }

            var text = new StringBuilder(first.Content.ToString());
            while (first.NextSibling is { } next && IsText(next))
            {
                text.Append(next is LiteralInline more ? more.Content.ToString() : "\n");
                next.Remove();
            }

            first.Content = new StringSlice(text.ToString());
        }
    }

    private static bool IsText(Inline? inline) => inline is LiteralInline or LineBreakInline { IsHard: false };
}
