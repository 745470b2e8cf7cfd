using System.Collections.Immutable;
using System.Security.Cryptography;
using KkrSite.Archive.Model;
using KkrSite.Theme;

namespace KkrSite.Rendering;

/// <summary>
/// The theme's files and their addresses: style sheet and script carry a hash of their content, so that browsers may keep
/// them for ever; fonts have theirs from the theme's own build.
/// </summary>
public sealed class AssetAddresses
{
    private static readonly UrlPath Folder = UrlPath.Parse("/assets/");

    public AssetAddresses()
    {
        Files = [.. ThemeAssets.Names.Select(File)];
        Stylesheet = AddressOf(ThemeAssets.Stylesheet);
        Script = AddressOf(ThemeAssets.Script);
        Icon = AddressOf(ThemeAssets.Icon);
        PreloadFonts = [.. ThemeAssets.PreloadFonts.Select(AddressOf)];
    }

    public ImmutableArray<AssetFile> Files { get; }

    public UrlPath Stylesheet { get; }

    public UrlPath Script { get; }

    public UrlPath Icon { get; }

    public ImmutableArray<UrlPath> PreloadFonts { get; }

    private static AssetFile File(string name)
    {
        var content = ThemeAssets.Read(name);
        var published = name is ThemeAssets.Stylesheet or ThemeAssets.Script or ThemeAssets.Icon ? WithHash(name, content) : name;
        return new AssetFile(Folder.File(published), name, content);
    }

    private static string WithHash(string name, byte[] content)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(content))[..10];
        return $"{Path.GetFileNameWithoutExtension(name)}.{hash}{Path.GetExtension(name)}";
    }

    private UrlPath AddressOf(string name) => Files.Single(file => file.Name == name).Url;
}
