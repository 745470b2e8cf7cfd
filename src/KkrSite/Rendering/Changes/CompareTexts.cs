using System.Text;
using DiffPlex;
using Microsoft.AspNetCore.Components;

namespace KkrSite.Rendering.Changes;

/// <summary>Two plain texts as one, with what went marked as deleted and what came as inserted, word by word.</summary>
internal static class CompareTexts
{
    private static readonly char[] BetweenWords = [' ', '\n'];

    /// <returns>One paragraph for each of the texts' blocks; null where both say the same.</returns>
    public static MarkupString? Of(string before, string after)
    {
        var result = new Differ().CreateWordDiffs(before, after, ignoreWhitespace: false, ignoreCase: false, BetweenWords);
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

    /// <summary>A whole text that went or came.</summary>
    /// <param name="element">del or ins.</param>
    public static MarkupString Whole(string text, string element)
    {
        var html = new StringBuilder("<p>");
        Append(html, [text], element);
        return new MarkupString(html.Append("</p>").ToString());
    }

    // A mark ends with its paragraph and begins again in the next; screen readers are told what a line through words means.
    private static void Append(StringBuilder html, IEnumerable<string> pieces, string? element)
    {
        var blocks = string.Concat(pieces).Split("\n\n");
        for (var place = 0; place < blocks.Length; place++)
        {
            html.Append(place > 0 ? "</p><p>" : "");
            var text = EncodeText.Of(blocks[place].Replace('\n', ' '));
            html.Append(element is null || string.IsNullOrWhiteSpace(text)
                ? text
                : $"<{element}><span class=\"hidden-text\">{(element == "del" ? Texts.Deleted : Texts.Inserted)} </span>{text}</{element}>");
        }
    }
}
