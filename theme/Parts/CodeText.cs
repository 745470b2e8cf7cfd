using Microsoft.AspNetCore.Components;

namespace KkrSite.Theme.Parts;

/// <summary>A sentence with names from files and programs in it, which stand between backticks and are shown as code.</summary>
public static class CodeText
{
    public static MarkupString Of(string text) => new(string.Concat(
        text.Split('`').Select((part, index) => index % 2 == 0 ? HtmlText.Of(part) : $"<code>{HtmlText.Of(part)}</code>")));
}
