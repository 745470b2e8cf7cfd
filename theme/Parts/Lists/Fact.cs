using System.Collections.Immutable;
using KkrSite.Theme.Parts.Inlines;
using Microsoft.AspNetCore.Components;

namespace KkrSite.Theme.Parts.Lists;

/// <summary>A line of the facts beside a page: a term and its values.</summary>
public sealed record Fact(string Term, ImmutableArray<FactValue> Values);

/// <summary>A value of a fact: a text, a link or a date.</summary>
public abstract record FactValue;

public sealed record TextValue(string Text) : FactValue;

public sealed record LinkValue(Link Link) : FactValue;

public sealed record DateValue(DateView Date) : FactValue;

/// <summary>Writes the value of a fact.</summary>
public static class FactValueRenderer
{
    public static MarkupString Render(FactValue value) =>
        new(
            value switch
            {
                TextValue { Text: var text } => HtmlText.Encode(text),
                LinkValue { Link: var link } => RenderLink(link),
                DateValue { Date: var date } => $"<time datetime=\"{HtmlText.Encode(date.Iso)}\">{HtmlText.Encode(date.Text)}</time>",
                _ => throw new ArgumentException("Unknown kind of value.", nameof(value)),
            }
        );

    private static string RenderLink(Link link)
    {
        string rel = LinkAttributes.GetRel(link.Url) is { } known ? $" rel=\"{known}\"" : "";
        return $"<a href=\"{HtmlText.Encode(link.Url)}\"{rel}>{HtmlText.Encode(link.Text)}</a>";
    }
}
