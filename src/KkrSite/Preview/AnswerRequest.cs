using System.Net;
using KkrSite.Hosting;
using KkrSite.Rendering;

namespace KkrSite.Preview;

/// <summary>
/// Finds what a server would answer with: a file, a redirect of the site's own _redirects, or the 404 page. An address is looked up among
/// the files of the build and never made into a path on the disk, so nothing else can be had.
/// </summary>
internal static class AnswerRequest
{
    private const string Atom = "application/atom+xml";

    /// <param name="path">Decoded, with its leading slash.</param>
    public static PreviewAnswer Of(PreviewBuild build, string path)
    {
        if (build.IsBroken && !path.StartsWith("/assets/", StringComparison.Ordinal))
        {
            return new PreviewAnswer(HttpStatusCode.InternalServerError, "text/html; charset=utf-8", ErrorPage.Of(build), null);
        }

        // A browser takes an address with two slashes in front for one of another host: it must never be told to go there.
        var rule = path.StartsWith("//", StringComparison.Ordinal) ? null : build.Rules.RedirectOf(path);
        if (rule is { IsForced: true })
        {
            return ByRule(build, rule);
        }

        if (File(build, path.EndsWith('/') ? path + "index.html" : path, HttpStatusCode.OK) is { } file)
        {
            return file;
        }

        return build.Files.ContainsKey(path[1..] + "/index.html") ? MovedTo(path + "/")
            : rule is not null ? ByRule(build, rule)
            : NotFound(build);
    }

    private static PreviewAnswer ByRule(PreviewBuild build, RedirectRule rule) =>
        rule.Status == (int)HttpStatusCode.MovedPermanently
            ? MovedTo(rule.To)
            : File(build, Uri.UnescapeDataString(rule.To), (HttpStatusCode)rule.Status) ?? NotFound(build);

    private static PreviewAnswer NotFound(PreviewBuild build) =>
        File(build, "/404.html", HttpStatusCode.NotFound) ?? new(HttpStatusCode.NotFound, "text/plain; charset=utf-8", ReadOnlyMemory<byte>.Empty, null);

    // What an address has taken over from the request may hold what a header must not.
    private static PreviewAnswer MovedTo(string location) => new(
        HttpStatusCode.MovedPermanently,
        "",
        ReadOnlyMemory<byte>.Empty,
        string.Concat(location.EnumerateRunes().Select(rune =>
            rune.Value is > ' ' and <= '~' and not ('\\' or '"' or '<' or '>') ? rune.ToString() : Uri.EscapeDataString(rune.ToString()))));

    private static PreviewAnswer? File(PreviewBuild build, string path, HttpStatusCode status)
    {
        var file = path[1..];
        if (build.Copies.TryGetValue(file, out var open))
        {
            return new PreviewAnswer(status, TypeOf(path), ReadOnlyMemory<byte>.Empty, null) { Copy = open };
        }

        return build.Files.TryGetValue(file, out var content) ? new PreviewAnswer(status, TypeOf(path), content, null) : null;
    }

    private static string TypeOf(string path)
    {
        var type = path.EndsWith("/feed.xml", StringComparison.Ordinal) ? Atom : Path.HasExtension(path) ? MediaTypes.Of(path) : "text/plain";
        var isText = type.StartsWith("text/", StringComparison.Ordinal)
            || type is "application/json" or "application/xml" or "application/jsonl" or "application/ld+json" or Atom;
        return isText ? type + "; charset=utf-8" : type;
    }
}
