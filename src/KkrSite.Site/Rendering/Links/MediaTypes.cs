using Microsoft.AspNetCore.StaticFiles;

namespace KkrSite.Site.Rendering.Links;

/// <summary>The media type of a file by the ending of its name.</summary>
public static class MediaTypes
{
    private static readonly FileExtensionContentTypeProvider Provider = CreateProvider();

    public static string For(string path) => Find(path) ?? "application/octet-stream";

    /// <summary>Null for an unknown ending.</summary>
    public static string? Find(string path) => Provider.TryGetContentType(path, out var type) ? type : null;

    private static FileExtensionContentTypeProvider CreateProvider()
    {
        var known = new FileExtensionContentTypeProvider();
        known.Mappings[".jsonl"] = "application/jsonl";
        known.Mappings[".jsonld"] = "application/ld+json";
        known.Mappings[".sha256"] = "text/plain";
        return known;
    }
}
