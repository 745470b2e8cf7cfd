using System.Net;

namespace KkrSite.Preview;

/// <summary>The preview's own addresses. No page's address can begin with an underscore, so they stand in nobody's way.</summary>
internal static class PreviewFiles
{
    public const string Script = Folder + "genindlaes.js";
    public const string Stylesheet = Folder + "forhaandsvisning.css";

    /// <summary>Tells, as server-sent events, what the address in <c>side</c> is answered with, now and after every build.</summary>
    public const string Events = Folder + "haendelser";

    private const string Folder = "/_forhaandsvisning/";

    /// <summary>Null for what is no address of the preview's own.</summary>
    public static PreviewAnswer? Of(string path) => path switch
    {
        Script => Read("reload.js", "text/javascript; charset=utf-8"),
        Stylesheet => Read("preview.css", "text/css; charset=utf-8"),
        _ => null,
    };

    private static PreviewAnswer Read(string name, string type)
    {
        using var stream = typeof(PreviewFiles).Assembly.GetManifestResourceStream("preview/" + name)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return new PreviewAnswer(HttpStatusCode.OK, type, content, null);
    }
}
