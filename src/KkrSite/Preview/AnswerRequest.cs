using System.Globalization;
using System.Net;
using System.Text;
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

        if (RuleFor(build, path) is { } rule)
        {
            return rule;
        }

        if (File(build, path.EndsWith('/') ? path + "index.html" : path, HttpStatusCode.OK) is { } file)
        {
            return file;
        }

        return build.Files.ContainsKey(path.TrimStart('/') + "/index.html")
            ? new PreviewAnswer(HttpStatusCode.MovedPermanently, "", ReadOnlyMemory<byte>.Empty, path + "/")
            : File(build, "/404.html", HttpStatusCode.NotFound)!;
    }

    private static PreviewAnswer? RuleFor(PreviewBuild build, string path)
    {
        var rules = build.Files.TryGetValue("_redirects", out var text) ? Encoding.UTF8.GetString(text.Span).Split('\n') : [];
        foreach (var rule in rules.Select(line => line.Split(' ')))
        {
            if (rule is [var from, var to, var status] && from == path)
            {
                var code = (HttpStatusCode)int.Parse(status.TrimEnd('!'), CultureInfo.InvariantCulture);
                return code == HttpStatusCode.Gone ? File(build, to, code) : new PreviewAnswer(code, "", ReadOnlyMemory<byte>.Empty, to);
            }
        }

        return null;
    }

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
