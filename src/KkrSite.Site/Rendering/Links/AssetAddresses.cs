using System.Collections.Immutable;
using System.Security.Cryptography;
using KkrSite.Archive.Model;
using KkrSite.Theme;

namespace KkrSite.Site.Rendering.Links;

/// <summary>
/// The theme's files and their addresses. Browsers may cache them for ever, so the names of style sheet, scripts and icon have a hash of
/// the content. Files in folders (fonts, licences) keep the names that the theme's build gave them.
/// </summary>
public sealed class AssetAddresses
{
    private static readonly UrlPath Folder = UrlPath.Parse("/assets/");

    public AssetAddresses()
    {
        Files = [.. ThemeAssets.Names.Select(CreateFile)];
        Stylesheet = FindAddress(ThemeAssets.Stylesheet);
        Script = FindAddress(ThemeAssets.Script);
        SearchPageScript = FindAddress(ThemeAssets.SearchPageScript);
        DecisionsPageScript = FindAddress(ThemeAssets.DecisionsPageScript);
        SearchWorker = FindAddress(ThemeAssets.SearchWorker);
        Icon = FindAddress(ThemeAssets.Icon);
        PreloadFonts = [.. ThemeAssets.PreloadFonts.Select(FindAddress)];
    }

    public ImmutableArray<AssetFile> Files { get; }

    public UrlPath Stylesheet { get; }

    public UrlPath Script { get; }

    public UrlPath SearchPageScript { get; }

    public UrlPath DecisionsPageScript { get; }

    public UrlPath SearchWorker { get; }

    public UrlPath Icon { get; }

    public ImmutableArray<UrlPath> PreloadFonts { get; }

    private static AssetFile CreateFile(string name)
    {
        var content = ThemeAssets.Read(name);
        var published = name.Contains('/', StringComparison.Ordinal) ? name : AddHash(name, content);
        return new AssetFile(Folder.AppendFile(published), name, content);
    }

    private static string AddHash(string name, byte[] content)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(content))[..10];
        return $"{Path.GetFileNameWithoutExtension(name)}.{hash}{Path.GetExtension(name)}";
    }

    private UrlPath FindAddress(string name) => Files.Single(file => file.Name == name).Url;
}

/// <summary>A file of the theme.</summary>
/// <param name="Name">The theme's own, with slashes.</param>
public sealed record AssetFile(UrlPath Url, string Name, byte[] Content);
