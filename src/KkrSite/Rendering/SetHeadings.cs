using KkrSite.Archive.Model;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KkrSite.Rendering;

/// <summary>Gives sub-headings levels that fit the page, without leaps, and fragments that are unique on it.</summary>
internal static class SetHeadings
{
    private const int LowestLevel = 6;

    public static void Apply(MarkdownDocument document, TextPlace place)
    {
        var headings = document.Descendants<HeadingBlock>().ToArray();
        if (headings.Length == 0)
        {
            return;
        }

        // The outermost level used becomes the place's own; deeper ones follow, one step at a time.
        var shift = place.TopLevel - headings.Min(heading => heading.Level);
        var previous = place.TopLevel - 1;
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var heading in headings)
        {
            previous = Math.Min(Math.Min(heading.Level + shift, previous + 1), LowestLevel);
            heading.Level = previous;
            if (place.IdPrefix is { } prefix)
            {
                heading.GetAttributes().Id = UniqueId.Of(IdOf(heading, prefix), taken);
            }
        }
    }

    private static string TextOf(HeadingBlock heading) =>
        string.Concat(heading.Inline?.Descendants<LiteralInline>().Select(literal => literal.Content.ToString()) ?? []);

    private static string IdOf(HeadingBlock heading, string prefix) =>
        (prefix + Slug.Of(TextOf(heading))).TrimEnd('-') is { Length: > 0 } id ? id : "afsnit";
}
