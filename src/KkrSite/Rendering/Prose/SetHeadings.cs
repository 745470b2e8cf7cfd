using System.Collections.Immutable;
using KkrSite.Archive.Model;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KkrSite.Rendering.Prose;

/// <summary>Gives a text's sub-headings levels that fit the page, without leaps, and fragments that are unique on it.</summary>
public sealed class SetHeadings
{
    private const int LowestLevel = 6;

    private readonly ImmutableArray<(HeadingBlock Block, int Level, string Slug)> headings;

    /// <param name="document">As it was parsed: references found in it are no longer plain words.</param>
    public SetHeadings(MarkdownDocument document)
    {
        headings = [.. document.Descendants<HeadingBlock>().Select(heading => (heading, heading.Level, Slug.Of(TextOf(heading))))];
    }

    /// <summary>Whether there was nothing to set.</summary>
    public bool Apply(HeadingPlace place)
    {
        if (headings.Length == 0)
        {
            return true;
        }

        // The outermost level used becomes the place's own; deeper ones follow, one step at a time.
        var shift = place.TopLevel - headings.Min(heading => heading.Level);
        var previous = place.TopLevel - 1;
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var next = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (heading, level, slug) in headings)
        {
            previous = Math.Min(Math.Min(level + shift, previous + 1), LowestLevel);
            heading.Level = previous;
            heading.GetAttributes().Id = place.IdPrefix is { } prefix ? UniqueId.Of(IdOf(prefix, slug), taken, next) : null;
        }

        return false;
    }

    private static string TextOf(HeadingBlock heading) =>
        string.Concat(heading.Inline?.Descendants<LiteralInline>().Select(literal => literal.Content.ToString()) ?? []);

    private static string IdOf(string prefix, string slug) => (prefix + slug).TrimEnd('-') is { Length: > 0 } id ? id : "afsnit";
}
