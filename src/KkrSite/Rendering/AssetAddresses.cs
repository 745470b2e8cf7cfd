using System.Collections.Immutable;
using System.Security.Cryptography;
using KkrSite.Archive.Model;
using KkrSite.Theme;

namespace KkrSite.Rendering;

/// <summary>
/// The theme's files and their addresses. Browsers may keep them for ever, so style sheet, scripts and icon carry a hash of
/// their content; what lies in folders (fonts, licences) keeps its name, which the theme's own build has settled.
/// </summary>
public sealed class AssetAddresses
{
    private static readonly UrlPath Folder = UrlPath.Parse("/assets/");

    public AssetAddresses()
    {
        Files = [.. ThemeAssets.Names.Select(File)];
        Stylesheet = AddressOf(ThemeAssets.Stylesheet);
        Script = AddressOf(ThemeAssets.Script);
        SearchPageScript = AddressOf(ThemeAssets.SearchPageScript);
        DecisionsPageScript = AddressOf(ThemeAssets.DecisionsPageScript);
        SearchWorker = AddressOf(ThemeAssets.SearchWorker);
        Icon = AddressOf(ThemeAssets.Icon);
        PreloadFonts = [.. ThemeAssets.PreloadFonts.Select(AddressOf)];
    }

    public ImmutableArray<AssetFile> Files { get; }

    public UrlPath Stylesheet { get; }

    public UrlPath Script { get; }

    public UrlPath SearchPageScript { get; }

    public UrlPath DecisionsPageScript { get; }

    public UrlPath SearchWorker { get; }

    public UrlPath Icon { get; }

    public ImmutableArray<UrlPath> PreloadFonts { get; }

    private static AssetFile File(string name)
    {
        var content = ThemeAssets.Read(name);
        var published = name.Contains('/', StringComparison.Ordinal) ? name : WithHash(name, content);
        return new AssetFile(Folder.File(published), name, content);
    }

    private static string WithHash(string name, byte[] content)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(content))[..10];
        return $"{Path.GetFileNameWithoutExtension(name)}.{hash}{Path.GetExtension(name)}";
    }

    private UrlPath AddressOf(string name) => Files.Single(file => file.Name == name).Url;
}
