using System.Collections.Immutable;
using System.Text;
using KkrSite.Archive.Model;
using KkrSite.Hosting;

namespace KkrSite.Pipelines;

/// <summary>What the server says with every file, as Netlify's _headers file; the preview goes by it too.</summary>
/// <remarks>
/// No two rules that fit the same address may say the same header: the server would put both values in one. So what holds for all is
/// in the first rule, and Cache-Control in none but those of files that never change: for the rest Netlify's own is
/// <c>public, max-age=0, must-revalidate</c>, which is what pages need.
/// </remarks>
public sealed class Headers : Pipeline
{
    // Nothing from elsewhere, no script or style in the page.
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
        + "worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    // What browsers have and no page of ours uses.
    private const string PermissionsPolicy =
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), "
        + "payment=(), usb=()";

    private static readonly UrlPath Url = UrlPath.Parse("/_headers");

    private static readonly ImmutableArray<Header> Everywhere =
    [
        new("Content-Security-Policy", ContentSecurityPolicy),
        new("Strict-Transport-Security", "max-age=31536000"),
        new("X-Content-Type-Options", "nosniff"),
        new("X-Frame-Options", "DENY"),
        new("Referrer-Policy", "no-referrer"),
        new("Permissions-Policy", PermissionsPolicy),
        new("Cross-Origin-Opener-Policy", "same-origin"),

        // All of it is public and nobody is logged in: any site may read and show what is here, data and pages alike.
        new("Cross-Origin-Resource-Policy", "cross-origin"),
        new("Access-Control-Allow-Origin", "*"),
    ];

    // Their names hold a hash of what is in them. Licences' do not, nor does /soeg/indeks.json, which Netlify takes for one of
    // /soeg/indeks/*: for it, a star that is a whole part stands for the slash before it too.
    private static readonly ImmutableArray<string> NeverChanging =
        ["/assets/*.css", "/assets/*.js", "/assets/*.svg", "/assets/fonts/*.woff2", "/soeg/indeks/:folder/*"];

    // Where the server's guess from the ending is not enough.
    private static readonly ImmutableArray<(string Path, string Type)> Types =
    [
        .. AtAnyDepth("feed.xml", "application/atom+xml; charset=utf-8"),
        .. AtAnyDepth("moeder.ics", "text/calendar; charset=utf-8"),
        ("/soeg/opensearch.xml", "application/opensearchdescription+xml; charset=utf-8"),
        ("/data/*.csv", "text/csv; charset=utf-8"),
        ("/data/*.jsonl", "application/jsonl; charset=utf-8"),
        ("/data/*.jsonld", "application/ld+json; charset=utf-8"),
        ("/data/*.sha256", "text/plain; charset=utf-8"),
    ];

    public override IEnumerable<PlannedFile> Process(SiteContext site)
    {
        yield return new PlannedFile(Url, () => Encoding.UTF8.GetBytes(string.Concat(Rules(site.IsIndexed))), Listing: FileListing.Machinery);
    }

    private static IEnumerable<HeaderRule> Rules(bool isIndexed) =>
    [
        new("/*", isIndexed ? Everywhere : Everywhere.Add(new("X-Robots-Tag", "noindex"))),
        .. NeverChanging.Select(path => new HeaderRule(path, "Cache-Control", "public, max-age=31536000, immutable")),
        .. Types.Select(type => new HeaderRule(type.Path, "Content-Type", type.Type)),
    ];

    // A star in the middle of an address is read in more than one way; names of parts are not.
    private static IEnumerable<(string Path, string Type)> AtAnyDepth(string file, string type) =>
        [($"/{file}", type), ($"/:part/{file}", type), ($"/:part/:page/{file}", type)];
}
