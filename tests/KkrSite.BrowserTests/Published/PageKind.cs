using System.Net;

namespace KkrSite.BrowserTests.Published;

/// <summary>One page that stands for all of its kind.</summary>
/// <param name="Name">How the tests name it.</param>
/// <param name="IsFull">Of Sites/full, otherwise of input/.</param>
/// <param name="Path">Its address on the site.</param>
/// <param name="Status">What a server answers with.</param>
public sealed record PageKind(string Name, bool IsFull, string Path, HttpStatusCode Status = HttpStatusCode.OK)
{
    /// <summary>What stands behind the question mark, with it: what a script shows more than the HTML does.</summary>
    public string Query { get; init; } = "";

    /// <summary>What is there when the script has shown it, as a selector.</summary>
    public string? Shows { get; init; }

    /// <summary>True where a script puts lists to choose from in the place of links; the links are tested by themselves.</summary>
    public bool IsChangedByScript { get; init; }

    public PublishedSite SiteOf(PublishedSites sites) => IsFull ? sites.Full : sites.Archive;
}
