using KkrSite.Theme.Parts.Inlines;
using Microsoft.AspNetCore.Components;

namespace KkrSite.Theme.Pages.OpenData;

/// <summary>A sentence in which names between backticks are shown as code.</summary>
public static class CodeTextRenderer
{
    public static MarkupString Render(string text) =>
        new(
            string.Concat(
                text.Split('`').Select((part, index) => index % 2 == 0 ? HtmlText.Encode(part) : $"<code>{HtmlText.Encode(part)}</code>")
            )
        );
}

/// <summary>A checksum that may be broken into lines without a hyphen.</summary>
public static class ChecksumRenderer
{
    private const int LineLength = 16;

    public static MarkupString Render(string digits) =>
        new(string.Join("<wbr>", digits.Chunk(LineLength).Select(part => new string(part))));
}
