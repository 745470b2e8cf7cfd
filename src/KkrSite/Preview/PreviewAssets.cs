using System.Net;

namespace KkrSite.Preview;

/// <summary>The preview's own addresses. No page's address can begin with an underscore, so they hide none.</summary>
internal static class PreviewAssets
{
    public const string Script = Folder + "genindlaes.js";
    public const string Stylesheet = Folder + "forhaandsvisning.css";

    /// <summary>Server-sent events with the state of the address in <c>side</c>, now and after every build.</summary>
    public const string Events = Folder + "haendelser";

    private const string Folder = "/_forhaandsvisning/";

    /// <summary>Null where the address is not one of the preview's own.</summary>
    public static FileResponse? Find(string path) =>
        path switch
        {
            Script => Read("reload.js", "text/javascript; charset=utf-8"),
            Stylesheet => Read("preview.css", "text/css; charset=utf-8"),
            _ => null,
        };

    private static FileResponse Read(string name, string type)
    {
        using var stream = typeof(PreviewAssets).Assembly.GetManifestResourceStream("preview/" + name)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return new FileResponse(HttpStatusCode.OK, type, content);
    }
}
