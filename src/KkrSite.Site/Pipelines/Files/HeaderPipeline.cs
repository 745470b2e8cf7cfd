using System.Collections.Immutable;
using System.Text;
using KkrSite.Archive.Model;
using KkrSite.Site.Attachments.Formats;
using KkrSite.Site.Hosting;
using KkrSite.Site.Output;

namespace KkrSite.Site.Pipelines.Files;

/// <summary>The headers that the server sends with every file, as Netlify's _headers file; the preview follows it too.</summary>
/// <remarks>
/// No two rules that match the same address may set the same header: the server would join both values in one. So common headers are
/// in the first rule, and Cache-Control only in the rules of files that never change: for all others Netlify sends
/// <c>public, max-age=0, must-revalidate</c>, which is right for pages.
/// </remarks>
/// <param name="isIndexed">Whether search engines may show the site.</param>
public sealed class HeaderPipeline(bool isIndexed) : Pipeline
{
    // Nothing from elsewhere, no script or style in the page.
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
        + "worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    // Features of browsers that no page uses.
    private const string PermissionsPolicy =
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), "
        + "payment=(), usb=()";

    private static readonly UrlPath Url = UrlPath.Parse("/_headers");

    private static readonly ImmutableArray<ResponseHeader> CommonHeaders =
    [
        new("Content-Security-Policy", ContentSecurityPolicy),
        new("Strict-Transport-Security", "max-age=31536000"),
        new("X-Content-Type-Options", "nosniff"),
        new("X-Frame-Options", "DENY"),
        new("Referrer-Policy", "no-referrer"),
        new("Permissions-Policy", PermissionsPolicy),
        new("Cross-Origin-Opener-Policy", "same-origin"),
        // Everything is public and nobody is logged in: any site may read and show data and pages.
        new("Cross-Origin-Resource-Policy", "cross-origin"),
        new("Access-Control-Allow-Origin", "*"),
    ];

    // Names that contain a hash of the content. Those of licences do not, nor does /soeg/indeks.json, which Netlify matches with
    // /soeg/indeks/*: a star that is a whole segment also matches without the slash before it.
    private static readonly ImmutableArray<string> ImmutablePaths =
    [
        "/assets/*.css",
        "/assets/*.js",
        "/assets/*.svg",
        "/assets/fonts/*.woff2",
        "/soeg/indeks/:folder/*",
    ];

    // Where the type that the server derives from the extension is not enough.
    private static readonly ImmutableArray<(string Path, string Type)> ContentTypes =
    [
        .. AtAnyDepth("feed.xml", "application/atom+xml; charset=utf-8"),
        .. AtAnyDepth("moeder.ics", "text/calendar; charset=utf-8"),
        ("/soeg/opensearch.xml", "application/opensearchdescription+xml; charset=utf-8"),
        ("/data/*.csv", "text/csv; charset=utf-8"),
        ("/data/*.jsonl", "application/jsonl; charset=utf-8"),
        ("/data/*.jsonld", "application/ld+json; charset=utf-8"),
        ("/data/*.sha256", "text/plain; charset=utf-8"),
        ("/data/*.txt", "text/plain; charset=utf-8"),
    ];

    public override IEnumerable<SiteFile> Process()
    {
        yield return new RenderedFile(Url, output => Encoding.UTF8.GetBytes(string.Concat(BuildRules()), output))
        {
            Listing = FileListing.Unlisted,
        };
    }

    private IEnumerable<HeaderRule> BuildRules() =>
        [
            new("/*", isIndexed ? CommonHeaders : CommonHeaders.Add(new("X-Robots-Tag", "noindex"))),
            .. ImmutablePaths.Select(path => new HeaderRule(path, "Cache-Control", "public, max-age=31536000, immutable")),
            .. PublishedFileTypes.DownloadedExtensions.Select(extension =>
                new HeaderRule($"/moeder/:council/:date/bilag/*.{extension}", "Content-Disposition", "attachment")
            ),
            .. ContentTypes.Select(type => new HeaderRule(type.Path, "Content-Type", type.Type)),
        ];

    // Servers differ on a star in the middle of an address, but not on named segments.
    private static IEnumerable<(string Path, string Type)> AtAnyDepth(string file, string type) =>
        [($"/{file}", type), ($"/:part/{file}", type), ($"/:part/:page/{file}", type)];
}
