using System.Net;
using System.Text;
using KkrSite.Hosting;
using KkrSite.Rendering;

namespace KkrSite.Preview;

/// <summary>Finds what a server would answer with: a file, a redirect of the site's own _redirects, or the 404 page.</summary>
internal static class AnswerRequest
{
    private const string Atom = "application/atom+xml";

    /// <param name="path">Decoded, with its leading slash.</param>
    public static PreviewAnswer Of(PreviewBuild build, string path)
    {
        if (build.Errors.Length > 0)
        {
            return ErrorPage(build);
        }

        var rule = build.Rules.RedirectOf(path);
        if (rule is { IsForced: true })
        {
            return ByRule(build, rule);
        }

        if (File(build, path.EndsWith('/') ? path + "index.html" : path, HttpStatusCode.OK) is { } file)
        {
            return file;
        }

        return build.Files.ContainsKey(path.TrimStart('/') + "/index.html") ? MovedTo(path + "/")
            : rule is not null ? ByRule(build, rule)
            : File(build, "/404.html", HttpStatusCode.NotFound)!;
    }

    private static PreviewAnswer ByRule(PreviewBuild build, RedirectRule rule) =>
        rule.Status == (int)HttpStatusCode.MovedPermanently ? MovedTo(rule.To) : File(build, Uri.UnescapeDataString(rule.To), (HttpStatusCode)rule.Status)!;

    private static PreviewAnswer MovedTo(string location) =>
        new(HttpStatusCode.MovedPermanently, "", ReadOnlyMemory<byte>.Empty, location);

    private static PreviewAnswer? File(PreviewBuild build, string path, HttpStatusCode status)
    {
        if (!build.Files.TryGetValue(path.TrimStart('/'), out var content))
        {
            return null;
        }

        var type = path.EndsWith("/feed.xml", StringComparison.Ordinal) ? Atom : Path.HasExtension(path) ? MediaTypes.Of(path) : "text/plain";
        var isText = type.StartsWith("text/", StringComparison.Ordinal)
            || type is "application/json" or "application/xml" or "application/jsonl" or "application/ld+json" or Atom;
        return new PreviewAnswer(status, isText ? type + "; charset=utf-8" : type, content, null);
    }

    private static PreviewAnswer ErrorPage(PreviewBuild build)
    {
        var lines = string.Concat(build.Errors.Select(error => $"<li><code>{EncodeText.Of(error.ToString())}</code></li>"));
        var html = $"""
            <!DOCTYPE html>
            <html lang="da">
            <head><meta charset="utf-8"><title>Fejl i indholdet</title></head>
            <body><h1>Fejl i indholdet</h1><p>Ret dem, gem, og hent siden igen.</p><ul>{lines}</ul></body>
            </html>
            """;
        return new PreviewAnswer(HttpStatusCode.InternalServerError, "text/html; charset=utf-8", Encoding.UTF8.GetBytes(html), null);
    }
}
