using Microsoft.AspNetCore.Components;

namespace KkrSite.Theme.Parts;

/// <summary>A value of a fact: a link where it has an address, a time where it is one, and its note.</summary>
public static class FactValueText
{
    public static MarkupString Of(FactValue value)
    {
        string text = HtmlText.Of(value.Text);
        string words = value.Iso is { } iso ? $"<time datetime=\"{HtmlText.Of(iso)}\">{text}</time>" : text;
        string linked = value.Url is { } url ? $"<a href=\"{HtmlText.Of(url)}\"{(ExternalLink.RelOf(url) is { } rel ? $" rel=\"{rel}\"" : "")}>{words}</a>" : words;
        return new MarkupString(value.Note is { } note ? $"{linked}<span class=\"note\"> {HtmlText.Of(note)}</span>" : linked);
    }
}
