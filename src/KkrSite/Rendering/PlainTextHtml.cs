using System.Text;

namespace KkrSite.Rendering;

/// <summary>A section's plain text as simple HTML: paragraphs and lists, without links. For where a text is quoted beside others.</summary>
internal static class PlainTextHtml
{
    private const string ItemMark = "– ";

    /// <param name="text">As <see cref="Archive.Model.Section.Text"/>: blocks parted by an empty line.</param>
    public static string Of(string text)
    {
        var html = new StringBuilder(text.Length + 32);
        var isInList = false;
        foreach (var block in text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var isItem = block.StartsWith(ItemMark, StringComparison.Ordinal);
            if (isItem != isInList)
            {
                html.Append(isItem ? "<ul>" : "</ul>");
                isInList = isItem;
            }

            var (open, words, close) = isItem ? ("<li>", block[ItemMark.Length..], "</li>") : ("<p>", block, "</p>");
            html.Append(open).Append(EncodeText.Of(words)).Append(close);
        }

        return html.Append(isInList ? "</ul>" : "").ToString();
    }
}
