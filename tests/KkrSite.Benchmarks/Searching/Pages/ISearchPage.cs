using KkrSite.Benchmarks.Searching.Queries;
using Microsoft.Playwright;

namespace KkrSite.Benchmarks.Searching.Pages;

/// <summary>A search in a page, as its readers use it.</summary>
internal interface ISearchPage
{
    string Name { get; }

    /// <summary>Opens the page in a window that has not seen it; nothing is asked yet.</summary>
    Task OpenAsync(IPage window, Uri site);

    /// <summary>Asks, and waits until the results are painted.</summary>
    Task<Shown> AskAsync(IPage window, Query query);

    /// <summary>What a file is for, or null if it is not counted: pages, styles, fonts and pictures.</summary>
    string? PurposeOf(string path);
}
