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
        Files = [.. ThemeAssets.All.Select(asset => new AssetFile(Folder.File(NameOf(asset.Name, asset.Content)), asset.Name, asset.Content))];
        Stylesheet = AddressOf("site.css");
        Script = AddressOf("site.js");
        PreloadFonts = [.. ThemeAssets.PreloadFonts.Select(AddressOf)];
    }

    public ImmutableArray<AssetFile> Files { get; }

    public UrlPath Stylesheet { get; }

    public UrlPath Script { get; }

    public ImmutableArray<UrlPath> PreloadFonts { get; }

    private static string NameOf(string name, byte[] content)
    {
        if (name is not ("site.css" or "site.js"))
        {
            return name;
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(content))[..10];
        return $"{Path.GetFileNameWithoutExtension(name)}.{hash}{Path.GetExtension(name)}";
    }

    private UrlPath AddressOf(string name) => Files.Single(file => file.Name == name).Url;
}
