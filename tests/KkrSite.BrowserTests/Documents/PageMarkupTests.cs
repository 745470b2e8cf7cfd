using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using KkrSite.BrowserTests.Fixtures;

namespace KkrSite.BrowserTests.Documents;

[Collection(DocumentCollection.Name)]
public sealed partial class PageMarkupTests(PublishedSites sites)
{
    [Fact]
    public void Every_page_has_a_language_a_title_and_a_description() => PublishedPages.FindFaults(sites, FindHeadFaults).ShouldBeEmpty();

    [Fact]
    public void Indexed_pages_have_a_canonical_address_and_all_others_are_noindex()
    {
        foreach (var site in sites.All)
        {
            foreach (var (path, document) in PublishedPages.Parse(site))
            {
                var canonical = document.QuerySelectorAll("link[rel=canonical]").Select(link => link.GetAttribute("href")).ToArray();
                var isHidden = document.QuerySelector("meta[name=robots][content~=noindex]") is not null;
                var isGone = path is "/404.html" or "/moeder/syddanmark/2025-03-14/punkt-9-9/";

                isHidden.ShouldBe(isGone, path);
                canonical.ShouldBe(isGone ? [] : [new Uri(site.PublicAddress, path).AbsoluteUri], path);
            }
        }
    }

    [Fact]
    public void Every_page_but_the_front_page_has_breadcrumbs()
    {
        foreach (var (path, document) in sites.All.SelectMany(PublishedPages.Parse))
        {
            var steps = document.QuerySelectorAll("nav.breadcrumbs li").Select(step => step.TextContent.Trim()).ToArray();
            if (path == "/")
            {
                steps.ShouldBeEmpty(path);
                continue;
            }

            steps.Length.ShouldBeGreaterThanOrEqualTo(2, path);
            steps.ShouldAllBe(step => step.Length > 0, path);
            document.QuerySelector("nav.breadcrumbs li:first-child a")?.GetAttribute("href").ShouldBe("/", path);
            document.QuerySelector("nav.breadcrumbs li:last-child [aria-current=page]").ShouldNotBeNull(path);
        }
    }

    [Fact]
    public void No_two_pages_of_a_site_have_the_same_title()
    {
        foreach (var site in sites.All)
        {
            PublishedPages
                .Parse(site)
                .GroupBy(page => page.Document.Title)
                .Where(group => group.Count() > 1)
                .Select(group => $"{group.Key}: {string.Join(", ", group.Select(page => page.Path))}")
                .ShouldBeEmpty();
        }
    }

    [Fact]
    public void Element_ids_are_unique_on_a_page() =>
        PublishedPages
            .FindFaults(sites, document =>
                document
                    .All.Where(element => element.HasAttribute("id"))
                    .GroupBy(element => element.Id)
                    .Where(group => group.Count() > 1 || string.IsNullOrWhiteSpace(group.Key))
                    .Select(group => $"id '{group.Key}' stands {group.Count()} times")
            )
            .ShouldBeEmpty();

    [Fact]
    public void Every_reference_to_an_id_has_its_element_on_the_page() =>
        PublishedPages
            .FindFaults(sites, document =>
                ((string[])["aria-labelledby", "aria-describedby", "aria-controls", "for", "data-copies"]).SelectMany(name =>
                    document
                        .QuerySelectorAll($"[{name}]")
                        .SelectMany(element =>
                            element
                                .GetAttribute(name)!
                                .Split(' ')
                                .Where(id => document.GetElementById(id) is null)
                                .Select(id => $"{name} points to '{id}'")
                        )
                )
            )
            .ShouldBeEmpty();

    [Fact]
    public void No_list_link_or_paragraph_is_empty() =>
        PublishedPages
            .FindFaults(sites, document =>
                document
                    .QuerySelectorAll("ul, ol, dl, li, dt, dd, p, a, button, section, aside, nav")
                    .Where(element =>
                        string.IsNullOrWhiteSpace(element.TextContent)
                        && element.QuerySelector("svg, img, input") is null
                        && !element.HasAttribute("role")
                        && !element.HasAttribute("aria-label")
                    )
                    .Select(element => element.OuterHtml)
            )
            .ShouldBeEmpty();

    [Fact]
    public void No_page_has_inline_style_or_script() => PublishedPages.FindFaults(sites, FindInlineCode).ShouldBeEmpty();

    [Fact]
    public void Letters_are_never_written_as_character_references() =>
        sites
            .All.SelectMany(PublishedPages.ReadSources)
            .SelectMany(page => CharacterReference().Matches(page.Html).Select(match => (page.Path, match.Value)))
            .Where(found => char.IsLetter(WebUtility.HtmlDecode(found.Value), 0))
            .Select(found => $"{found.Path}: {found.Value}")
            .Distinct()
            .ShouldBeEmpty();

    private static IEnumerable<string> FindHeadFaults(IHtmlDocument document)
    {
        if (document.DocumentElement.GetAttribute("lang") != "da")
        {
            yield return "lang is not da";
        }

        if (string.IsNullOrWhiteSpace(document.Title))
        {
            yield return "no title";
        }

        if (
            document.QuerySelectorAll("meta[name=description]") is not [var description]
            || string.IsNullOrWhiteSpace(description.GetAttribute("content"))
        )
        {
            yield return "not one description";
        }

        if (
            document.QuerySelector("meta[charset=utf-8]") is null
            || document.QuerySelector("meta[name=viewport][content='width=device-width, initial-scale=1']") is null
        )
        {
            yield return "no viewport or no character set";
        }
    }

    // Data for search engines is not run as a script.
    private static IEnumerable<string> FindInlineCode(IHtmlDocument document) =>
        document
            .QuerySelectorAll("style, script:not([src]):not([type='application/ld+json'])")
            .Select(element => $"<{element.LocalName}> in the page")
            .Concat(
                document.All.SelectMany(element =>
                    element
                        .Attributes.Where(attribute =>
                            attribute.Name == "style"
                            || attribute.Name.StartsWith("on", StringComparison.Ordinal)
                            || attribute.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)
                        )
                        .Select(attribute => $"{attribute.Name}=\"{attribute.Value}\" on <{element.LocalName}>")
                )
            );

    [GeneratedRegex("&#[xX]?[0-9a-fA-F]+;")]
    private static partial Regex CharacterReference();
}
