using System.Collections.Immutable;
using KkrSite.Theme.Layouts;
using KkrSite.Theme.Parts.Inlines;
using KkrSite.Theme.Parts.Summaries;

namespace KkrSite.Theme.Pages;

/// <summary>The search page; its script shows the hits.</summary>
/// <param name="Url">The page's own address, without <c>?q=</c>.</param>
/// <param name="WorkerUrl">The script that searches.</param>
/// <param name="IndexEntryUrl">The file that names the index's folder, for a worker that no longer finds it.</param>
/// <param name="IndexFolderUrl">The folder of the index.</param>
/// <param name="Contents">What can be searched: 72 punkter fra 5 møder.</param>
/// <param name="Examples">Searches with hits in this archive.</param>
/// <param name="FallbackLinks">The lists, where the search does not work.</param>
/// <param name="Outcomes">Every label that a hit may carry.</param>
public sealed record SearchView(
    PageLayoutView Layout,
    string Url,
    string WorkerUrl,
    string IndexEntryUrl,
    string IndexFolderUrl,
    string Contents,
    ImmutableArray<SearchExample> Examples,
    ImmutableArray<Link> FallbackLinks,
    ImmutableArray<LabelView> Outcomes
) : IPageView<SearchPage>;

/// <summary>An example of a search.</summary>
/// <param name="Query">As it is typed: sundhedsreform.</param>
/// <param name="Url">The search page's address with the query.</param>
/// <param name="Explanation">What it finds.</param>
public sealed record SearchExample(string Query, string Url, string Explanation);
