using System.Collections.Immutable;
using System.Reflection;

namespace KkrSite.Theme;

/// <summary>
/// The browser's files that the assembly carries: stylesheet, scripts, fonts, icons, in the order of their names.
/// They are published under one folder, since the stylesheet refers to the fonts by relative address; the fonts' names
/// already carry their content's hash and must be kept.
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
        [.. Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..])
            .Order(StringComparer.Ordinal)];

    /// <summary>The upright fonts, which every page shows at once; italics come when a text uses them.</summary>
    public static ImmutableArray<string> PreloadFonts { get; } =
        [.. Names.Where(name => name.StartsWith("fonts/", StringComparison.Ordinal) && name.Contains("-normal-", StringComparison.Ordinal))];

    /// <summary>The content of an asset; an unknown name is a mistake of ours.</summary>
    public static byte[] Read(string name)
    {
        using Stream stream = Assembly.GetManifestResourceStream(Prefix + name)
            ?? throw new ArgumentException($"The theme has no asset '{name}'.", nameof(name));
        byte[] content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
