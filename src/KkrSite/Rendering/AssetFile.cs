using KkrSite.Archive.Model;

namespace KkrSite.Rendering;

/// <summary>A file of the theme.</summary>
/// <param name="Name">As the theme names it, with slashes.</param>
public sealed record AssetFile(UrlPath Url, string Name, byte[] Content);
