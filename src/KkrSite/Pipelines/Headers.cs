using System.Text;
using KkrSite.Archive.Model;

namespace KkrSite.Pipelines;

/// <summary>What the server says with every page, as Netlify's _headers file: nothing from elsewhere, no script or style in the page.</summary>
public sealed class Headers : Pipeline
{
    /// <summary>The content security policy of every page; the preview sends it too.</summary>
    public const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
        + "worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static readonly UrlPath Url = UrlPath.Parse("/_headers");

    public override IEnumerable<PlannedFile> Process(SiteContext site)
    {
        yield return new PlannedFile(Url, () => Encoding.UTF8.GetBytes(Text), Listing: FileListing.Machinery);
    }

    private const string Text =
        $"""
        /*
          Content-Security-Policy: {ContentSecurityPolicy}
          X-Content-Type-Options: nosniff
          Referrer-Policy: no-referrer
          Permissions-Policy: interest-cohort=()
        /assets/*
          Cache-Control: public, max-age=31536000, immutable
        /soeg/indeks/*
          Cache-Control: public, max-age=31536000, immutable
        /*/index.json
          Access-Control-Allow-Origin: *
        /feed.xml
          Content-Type: application/atom+xml; charset=utf-8
          Access-Control-Allow-Origin: *
        /*/feed.xml
          Content-Type: application/atom+xml; charset=utf-8
          Access-Control-Allow-Origin: *
        /moeder.ics
          Content-Type: text/calendar; charset=utf-8
          Access-Control-Allow-Origin: *
        /*/moeder.ics
          Content-Type: text/calendar; charset=utf-8
          Access-Control-Allow-Origin: *
        /soeg/opensearch.xml
          Content-Type: application/opensearchdescription+xml

        """;
}
