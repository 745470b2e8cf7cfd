using System.Collections.Immutable;
using System.Reflection;

namespace KkrSite.Theme;

/// <summary>
/// The browser's files in the assembly: stylesheet, scripts, fonts, icons.
/// They are published in one folder, since the stylesheet refers to the fonts by relative address; the names of the fonts
/// already contain a hash of the content and must be kept.
/// </summary>
public static class ThemeAssets
{
    public const string Stylesheet = "site.css";
    public const string Script = "site.js";
    public const string SearchPageScript = "search-page.js";
    public const string DecisionsPageScript = "decisions-page.js";
    public const string SearchWorker = "search-worker.js";
    public const string Icon = "icon.svg";

    private const string Prefix = "assets/";

    private static readonly Assembly Assembly = typeof(ThemeAssets).Assembly;

    /// <summary>Paths with slashes, relative to the assets' folder: <c>site.css</c>, <c>fonts/source-sans-….woff2</c>.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        .. Assembly
            .GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The upright fonts, which every page uses; italics are loaded only where a text needs them.</summary>
    public static ImmutableArray<string> PreloadFonts { get; } =
    [.. Names.Where(name => name.StartsWith("fonts/", StringComparison.Ordinal) && name.Contains("-normal-", StringComparison.Ordinal))];

    /// <summary>The content of an asset.</summary>
    public static byte[] Read(string name)
    {
        using Stream stream = Assembly.GetManifestResourceStream(Prefix + name)
            ?? throw new ArgumentException($"The theme has no asset '{name}'.", nameof(name));
        byte[] content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
