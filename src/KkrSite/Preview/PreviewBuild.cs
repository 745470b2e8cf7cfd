using System.Collections.Immutable;
using System.Text;
using KkrSite.Archive.Diagnostics;
using KkrSite.Site.Hosting;

namespace KkrSite.Preview;

/// <summary>A build for the preview.</summary>
/// <param name="Files">Content by relative path with slashes.</param>
/// <param name="Diagnostics">By path and line; a build with an error must not be published.</param>
public sealed record PreviewBuild(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Opens a content file that is published unchanged, by relative path with slashes.</summary>
    public IReadOnlyDictionary<string, Func<Stream>> Copies { get; init; } = ImmutableDictionary<string, Func<Stream>>.Empty;

    /// <summary>The path of a page's content file, by the page's file.</summary>
    public IReadOnlyDictionary<string, string> Sources { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Danish: why there is no build, for other reasons than the content: the folder is missing. Null otherwise.</summary>
    public string? Failure { get; init; }

    /// <summary>Only its errors are shown.</summary>
    public bool IsBroken => Failure is not null || Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);

    /// <summary>The rules of its _redirects and _headers.</summary>
    public HostingRules Rules { get; } = HostingRules.Parse(ReadText(Files, "_redirects"), ReadText(Files, "_headers"));

    /// <summary>The address of the site's style sheet; null in a build without files.</summary>
    public string? Stylesheet { get; } = FindAsset(Files, "site", ".css");

    /// <summary>The address of the site's icon; null in a build without files.</summary>
    public string? Icon { get; } = FindAsset(Files, "icon", ".svg");

    // The file's name contains a hash of its content.
    private static string? FindAsset(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, string name, string ending) =>
        files
            .Keys.Where(path =>
                path.StartsWith($"assets/{name}.", StringComparison.Ordinal) && path.EndsWith(ending, StringComparison.Ordinal)
            )
            .Select(path => "/" + path)
            .FirstOrDefault();

    private static string ReadText(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, string path) =>
        files.TryGetValue(path, out var text) ? Encoding.UTF8.GetString(text.Span) : "";
}
