using System.Net;
using KkrSite.Site.Hosting;
using KkrSite.Site.Rendering.Links;

namespace KkrSite.Preview;

/// <summary>
/// Finds what the published site would answer with: a file, a redirect of its _redirects, or the 404 page. An address is looked up
/// among the files of the build and never becomes a path on the disk, so no other file can be read.
/// </summary>
internal static class PreviewRequestResolver
{
    private const string Atom = "application/atom+xml";

    /// <param name="path">Decoded, with its leading slash.</param>
    public static PreviewResponse Resolve(PreviewBuild build, string path)
    {
        if (build.IsBroken && !path.StartsWith("/assets/", StringComparison.Ordinal))
        {
            return new FileResponse(HttpStatusCode.InternalServerError, "text/html; charset=utf-8", ErrorPageRenderer.Render(build));
        }

        // A browser reads an address that begins with two slashes as another host: never redirect to it.
        var rule = path.StartsWith("//", StringComparison.Ordinal) ? null : build.Rules.FindRedirect(path);
        if (rule is { IsForced: true })
        {
            return ResolveRule(build, rule);
        }

        if (FindFile(build, path.EndsWith('/') ? path + "index.html" : path, HttpStatusCode.OK) is { } file)
        {
            return file;
        }

        return build.Files.ContainsKey(path[1..] + "/index.html") ? CreateRedirect(path + "/")
            : rule is not null ? ResolveRule(build, rule)
            : CreateNotFound(build);
    }

    private static PreviewResponse ResolveRule(PreviewBuild build, RedirectRule rule) =>
        rule.Status == (int)HttpStatusCode.MovedPermanently
            ? CreateRedirect(rule.To)
            : FindFile(build, Uri.UnescapeDataString(rule.To), (HttpStatusCode)rule.Status) ?? CreateNotFound(build);

    private static PreviewResponse CreateNotFound(PreviewBuild build) =>
        FindFile(build, "/404.html", HttpStatusCode.NotFound)
        ?? new FileResponse(HttpStatusCode.NotFound, "text/plain; charset=utf-8", ReadOnlyMemory<byte>.Empty);

    // The address may contain parts of the request that are not allowed in a header.
    private static RedirectResponse CreateRedirect(string location) =>
        new(
            string.Concat(
                location
                    .EnumerateRunes()
                    .Select(rune =>
                        rune.Value is > ' ' and <= '~' and not ('\\' or '"' or '<' or '>')
                            ? rune.ToString()
                            : Uri.EscapeDataString(rune.ToString())
                    )
            )
        );

    private static PreviewResponse? FindFile(PreviewBuild build, string path, HttpStatusCode status)
    {
        var file = path[1..];
        if (build.Copies.TryGetValue(file, out var open))
        {
            return new StreamResponse(status, GetContentType(path), open);
        }

        return build.Files.TryGetValue(file, out var content) ? new FileResponse(status, GetContentType(path), content) : null;
    }

    private static string GetContentType(string path)
    {
        var type =
            path.EndsWith("/feed.xml", StringComparison.Ordinal) ? Atom
            : Path.HasExtension(path) ? MediaTypes.For(path)
            : "text/plain";
        var isText =
            type.StartsWith("text/", StringComparison.Ordinal)
            || type is "application/json" or "application/xml" or "application/jsonl" or "application/ld+json" or Atom;
        return isText ? type + "; charset=utf-8" : type;
    }
}
