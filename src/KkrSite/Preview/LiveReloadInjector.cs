using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace KkrSite.Preview;

/// <summary>
/// Adds to a page what no build has: the script that reloads it, and its warnings. The script contains a digest of the answer; when the
/// address gets another answer, it reloads the page.
/// </summary>
internal static class LiveReloadInjector
{
    private const int DigestLength = 16;

    /// <summary>A digest of what the preview answers an address with: equal for two builds with the same answer.</summary>
    public static string ComputeState(PreviewBuild build, string path) =>
        ComputeState(PreviewRequestResolver.Resolve(build, path), RenderWarnings(build, path));

    public static PreviewResponse Inject(PreviewBuild build, string path, PreviewResponse response)
    {
        return response is FileResponse { IsPage: true } page && page.Body.Span.IndexOf("</head>"u8) is >= 0 and var headEnd
            ? Inject(build, path, page, headEnd)
            : response;
    }

    private static FileResponse Inject(PreviewBuild build, string path, FileResponse page, int headEnd)
    {
        var bar = RenderWarnings(build, path);
        var bodyEnd = page.Body.Span.LastIndexOf("</body>"u8);
        var style = bar.Length > 0 ? $"<link rel=\"stylesheet\" href=\"{PreviewAssets.Stylesheet}\">\n" : "";
        var script = string.Create(
            CultureInfo.InvariantCulture,
            $"{style}<script src=\"{PreviewAssets.Script}\" data-state=\"{ComputeState(page, bar)}\" "
                + $"data-status=\"{(int)page.Status}\" defer></script>\n"
        );
        return page with
        {
            Body = (byte[])
                [
                    .. page.Body.Span[..headEnd],
                    .. Encoding.UTF8.GetBytes(script),
                    .. page.Body.Span[headEnd..bodyEnd],
                    .. Encoding.UTF8.GetBytes(bar),
                    .. page.Body.Span[bodyEnd..],
                ],
        };
    }

    private static string RenderWarnings(PreviewBuild build, string path) => build.IsBroken ? "" : WarningBarRenderer.Render(build, path);

    private static string ComputeState(PreviewResponse response, string bar)
    {
        var location = (response as RedirectResponse)?.Location;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(
            Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{(int)response.Status} {location}\n{bar}\n"))
        );
        hash.AppendData(response is FileResponse file ? file.Body.Span : []);
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..DigestLength];
    }
}
