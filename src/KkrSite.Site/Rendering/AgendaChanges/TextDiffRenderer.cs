using System.Text;
using DiffPlex;
using KkrSite.Site.Rendering.Formatting;
using KkrSite.Theme.Parts.Inlines;
using Microsoft.AspNetCore.Components;

namespace KkrSite.Site.Rendering.AgendaChanges;

/// <summary>Two plain texts as one, with deletions and insertions marked word by word.</summary>
internal static class TextDiffRenderer
{
    private static readonly char[] WordSeparators = [' ', '\n'];

    /// <returns>One paragraph for each of the texts' blocks; null where the texts are equal.</returns>
    public static MarkupString? Render(string before, string after)
    {
        var result = new Differ().CreateWordDiffs(before, after, ignoreWhitespace: false, ignoreCase: false, WordSeparators);
        if (result.DiffBlocks.Count == 0)
        {
            return null;
        }

        var html = new StringBuilder("<p>");
        var at = 0;
        foreach (var block in result.DiffBlocks)
        {
            Append(html, result.PiecesNew.Skip(at).Take(block.InsertStartB - at), null);
            Append(html, result.PiecesOld.Skip(block.DeleteStartA).Take(block.DeleteCountA), "del");
            Append(html, result.PiecesNew.Skip(block.InsertStartB).Take(block.InsertCountB), "ins");
            at = block.InsertStartB + block.InsertCountB;
        }

        Append(html, result.PiecesNew.Skip(at), null);
        return new MarkupString(html.Append("</p>").Replace("<p></p>", "").ToString());
    }

    /// <summary>A whole text that was deleted or inserted.</summary>
    /// <param name="element">del or ins.</param>
    public static MarkupString RenderWhole(string text, string element)
    {
        var html = new StringBuilder("<p>");
        Append(html, [text], element);
        return new MarkupString(html.Append("</p>").ToString());
    }

    // A mark ends with its paragraph and begins again in the next; a hidden word says for screen readers what it means.
    private static void Append(StringBuilder html, IEnumerable<string> pieces, string? element)
    {
        var blocks = string.Concat(pieces).Split("\n\n");
        for (var place = 0; place < blocks.Length; place++)
        {
            html.Append(place > 0 ? "</p><p>" : "");
            var text = HtmlText.Encode(blocks[place].Replace('\n', ' '));
            html.Append(element is null || string.IsNullOrWhiteSpace(text) ? text : Mark(text, element));
        }
    }

    private static string Mark(string text, string element)
    {
        var explanation = element == "del" ? AgendaChangeTexts.Deleted : AgendaChangeTexts.Inserted;
        return $"<{element}><span class=\"hidden-text\">{explanation} </span>{text}</{element}>";
    }
}
