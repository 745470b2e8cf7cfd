using Microsoft.AspNetCore.StaticFiles;

namespace KkrSite.Rendering;

/// <summary>What kind of file an address gives, by its ending: what the preview answers with and what the data say of attachments.</summary>
internal static class MediaTypes
{
    private static readonly FileExtensionContentTypeProvider Known = Make();

    public static string Of(string path) => Known.TryGetContentType(path, out var type) ? type : "application/octet-stream";

    private static FileExtensionContentTypeProvider Make()
    {
        var known = new FileExtensionContentTypeProvider();
        known.Mappings[".jsonl"] = "application/jsonl";
        known.Mappings[".jsonld"] = "application/ld+json";
        known.Mappings[".sha256"] = "text/plain";
        return known;
    }
}
