using System.Collections.Immutable;
using KkrSite.Archive.Model;
using KkrSite.Site.Rendering.Formatting;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KkrSite.Site.Rendering.Prose;

/// <summary>Adjusts the sub-headings of a text to a page: levels without gaps, and fragments that are unique on the page.</summary>
public sealed class HeadingAdjuster
{
    private const int DeepestLevel = 6;

    private readonly ImmutableArray<(HeadingBlock Block, int Level, string Slug)> headings;

    /// <param name="document">The document before its references are linked: the text of a linked reference is not a literal.</param>
    public HeadingAdjuster(MarkdownDocument document)
    {
        headings = [.. document.Descendants<HeadingBlock>().Select(heading => (heading, heading.Level, UrlSlug.FromText(TextOf(heading))))];
    }

    /// <returns>True if the text has no sub-headings, so that nothing changed.</returns>
    public bool Adjust(HeadingPlacement place)
    {
        if (headings.Length == 0)
        {
            return true;
        }

        // The outermost level in use becomes the top level of the place; no heading is more than one level below the previous one.
        var shift = place.TopLevel - headings.Min(heading => heading.Level);
        var previous = place.TopLevel - 1;
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var next = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (heading, level, slug) in headings)
        {
            previous = Math.Min(Math.Min(level + shift, previous + 1), DeepestLevel);
            heading.Level = previous;
            heading.GetAttributes().Id = place.IdPrefix is { } prefix ? UniqueIdAssigner.Assign(CreateId(prefix, slug), taken, next) : null;
        }

        return false;
    }

    private static string TextOf(HeadingBlock heading) =>
        string.Concat(heading.Inline?.Descendants<LiteralInline>().Select(literal => literal.Content.ToString()) ?? []);

    private static string CreateId(string prefix, string slug) => (prefix + slug).TrimEnd('-') is { Length: > 0 } id ? id : "afsnit";
}

/// <summary>The levels and fragments of a text's sub-headings in one place where it is shown.</summary>
/// <param name="IdPrefix">A prefix that makes the fragments unique on the page; null for headings without fragments.</param>
/// <param name="TopLevel">The level of the outermost sub-headings: 2 below a title, 3 below a section.</param>
public sealed record HeadingPlacement(string? IdPrefix = "", int TopLevel = 2);
