using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using KkrSite.BrowserTests.Fixtures;

namespace KkrSite.BrowserTests.Documents;

[Collection(DocumentCollection.Name)]
public sealed class PageHeadingTests(PublishedSites sites)
{
    [Fact]
    public void Every_page_has_one_main_heading_and_skips_no_heading_level() =>
        PublishedPages.FindFaults(sites, FindLevelFaults).ShouldBeEmpty();

    [Fact]
    public void No_heading_is_without_content() => PublishedPages.FindFaults(sites, FindEmptyHeadings).ShouldBeEmpty();

    private static IEnumerable<string> FindLevelFaults(IHtmlDocument document)
    {
        var headings = document
            .QuerySelectorAll("h1, h2, h3, h4, h5, h6")
            .Select(heading => (Level: heading.LocalName[1] - '0', heading.TextContent))
            .ToArray();
        if (headings.Count(heading => heading.Level == 1) != 1)
        {
            yield return $"{headings.Count(heading => heading.Level == 1)} main headings";
        }

        if (headings is [{ Level: not 1 } first, ..])
        {
            yield return $"begins with '{first.TextContent}' of level {first.Level}";
        }

        foreach (var (above, below) in headings.Zip(headings.Skip(1)))
        {
            if (below.Level > above.Level + 1)
            {
                yield return $"'{below.TextContent.Trim()}' of level {below.Level} follows level {above.Level}";
            }
        }
    }

    // Text, a picture or a heading one level further in must come before the next heading of the same rank.
    private static IEnumerable<string> FindEmptyHeadings(IHtmlDocument document)
    {
        IElement? open = null;
        foreach (var node in document.QuerySelector("main")!.Descendants())
        {
            if (node is IElement { LocalName: ['h', >= '1' and <= '6'] } heading)
            {
                if (open is not null && heading.LocalName[1] <= open.LocalName[1])
                {
                    yield return $"'{open.TextContent.Trim()}' has nothing under it";
                }

                open = heading;
            }
            else if (open is not null && !open.Contains(node) && IsContent(node))
            {
                open = null;
            }
        }

        if (open is not null)
        {
            yield return $"'{open.TextContent.Trim()}' has nothing under it";
        }
    }

    private static bool IsContent(INode node) =>
        node is IText { Text: var text } ? !string.IsNullOrWhiteSpace(text) : node is IElement { LocalName: "svg" or "input" };
}
