using System.Collections.Immutable;
using System.Text;
using KkrSite.Archive.Diagnostics;
using KkrSite.Hosting;

namespace KkrSite.Preview;

/// <summary>A build for the preview: its files by path, and what is wrong, if it must not be published.</summary>
public sealed record PreviewBuild(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files, ImmutableArray<Diagnostic> Errors)
{
    /// <summary>What its own _redirects and _headers say.</summary>
    public HostingRules Rules { get; } = HostingRules.Read(TextOf(Files, "_redirects"), TextOf(Files, "_headers"));

    private static string TextOf(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, string path) =>
        files.TryGetValue(path, out var text) ? Encoding.UTF8.GetString(text.Span) : "";
}
