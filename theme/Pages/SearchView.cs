using System.Collections.Immutable;
using KkrSite.Theme.Layouts;
using KkrSite.Theme.Parts;

namespace KkrSite.Theme.Pages;

/// <summary>The search page; what is found is shown by its script.</summary>
/// <param name="Url">The page's own address, to which <c>?q=</c> is added.</param>
/// <param name="Worker">The script that searches.</param>
/// <param name="Directory">Where the worker begins to read.</param>
/// <param name="Contents">How much can be searched: 72 punkter fra 5 møder.</param>
/// <param name="Examples">Searches that find something in this archive.</param>
/// <param name="Ways">The lists, for those who cannot search.</param>
/// <param name="Outcomes">Every label that a hit may carry.</param>
public sealed record SearchView(
    PageFrame Frame,
    string Url,
    string Worker,
    string Directory,
    string Contents,
    ImmutableArray<SearchExample> Examples,
    ImmutableArray<Link> Ways,
    ImmutableArray<OutcomeView> Outcomes);
