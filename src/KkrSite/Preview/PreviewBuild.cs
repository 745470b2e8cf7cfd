using System.Collections.Immutable;
using System.Text;
using KkrSite.Archive.Diagnostics;
using KkrSite.Hosting;

namespace KkrSite.Preview;

/// <summary>A build for the preview: its files by path, and what is wrong.</summary>
/// <param name="Files">What the build made.</param>
/// <param name="Diagnostics">By path and line; with an error among them the build must not be published.</param>
public sealed record PreviewBuild(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>What the build publishes as it is: opens the content file.</summary>
    public IReadOnlyDictionary<string, Func<Stream>> Copies { get; init; } = ImmutableDictionary<string, Func<Stream>>.Empty;

    /// <summary>The content file of a page, by the page's file.</summary>
    public IReadOnlyDictionary<string, string> Sources { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Danish: why there is no build, where it is not the content's fault: the folder has gone.</summary>
    public string? Failure { get; init; }

    /// <summary>Nothing of it may be shown but what is wrong.</summary>
    public bool IsBroken => Failure is not null || Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);

    /// <summary>What its own _redirects and _headers say.</summary>
    public HostingRules Rules { get; } = HostingRules.Read(TextOf(Files, "_redirects"), TextOf(Files, "_headers"));

    /// <summary>The address of the site's style sheet, which even a broken build has; null for one that has nothing.</summary>
    public string? Stylesheet { get; } = AssetOf(Files, "site", ".css");

    /// <summary>The address of the site's icon.</summary>
    public string? Icon { get; } = AssetOf(Files, "icon", ".svg");

    // Between name and ending stands a hash of the content.
    private static string? AssetOf(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, string name, string ending) => files.Keys
        .Where(path => path.StartsWith($"assets/{name}.", StringComparison.Ordinal) && path.EndsWith(ending, StringComparison.Ordinal))
        .Select(path => "/" + path).FirstOrDefault();

    private static string TextOf(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, string path) =>
        files.TryGetValue(path, out var text) ? Encoding.UTF8.GetString(text.Span) : "";
}
