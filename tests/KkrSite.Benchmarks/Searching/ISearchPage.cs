using KkrSite.TestTools.GeneratedArchives;
using Microsoft.Playwright;

namespace KkrSite.Benchmarks.Searching;

/// <summary>A search page, used as a reader uses it.</summary>
internal interface ISearchPage
{
    string Name { get; }

    /// <summary>Opens the page in a new window, without a query.</summary>
    Task OpenAsync(IPage window, Uri site);

    /// <summary>Sends the query, and waits until the results are painted.</summary>
    Task<ShownResults> AskAsync(IPage window, SampleQuery query);

    /// <summary>The purpose of a file; null if it is not counted: pages, styles, fonts and pictures.</summary>
    string? FindPurpose(string path);
}

/// <summary>The results that a page shows.</summary>
/// <param name="Milliseconds">The time from the query to the frame in which they are painted.</param>
internal sealed record ShownResults(double Milliseconds, int Results)
{
    /// <param name="answer">The result of the script in the page: both numbers.</param>
    public static async Task<ShownResults> FromAsync(Task<double[]> answer) =>
        await answer is [var milliseconds, var results]
            ? new ShownResults(milliseconds, (int)results)
            : throw new InvalidOperationException("The page's script gave something else.");
}
