using System.Net;
using Microsoft.AspNetCore.Http;

namespace KkrSite.Preview;

/// <summary>
/// Refuses requests that do not come from a reader at this machine: other methods than reading, other host names (DNS rebinding: another
/// site's name may resolve to this machine), and scripts of other sites, which must not read unpublished content.
/// </summary>
internal static class PreviewRequestFilter
{
    private const int DefaultPort = 80;

    /// <summary>The status and Danish reason of a refusal; null where the request is allowed.</summary>
    /// <param name="port">The port that the server listens on.</param>
    public static (HttpStatusCode Status, string Reason)? FindRefusal(HttpRequest request, int port)
    {
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            return (HttpStatusCode.MethodNotAllowed, PreviewTexts.ReadOnly);
        }

        var isOwnHost = request.Host.Host is "127.0.0.1" or "localhost" && (request.Host.Port ?? DefaultPort) == port;
        if (!isOwnHost)
        {
            return (HttpStatusCode.MisdirectedRequest, PreviewTexts.LoopbackOnly);
        }

        var isForeign = request.Headers.Origin is [{ } origin] && origin != $"http://{request.Host}";
        var isCrossSite = request.Headers["Sec-Fetch-Site"] == "cross-site" && request.Headers["Sec-Fetch-Mode"] != "navigate";
        return isForeign || isCrossSite ? (HttpStatusCode.Forbidden, PreviewTexts.SameOriginOnly) : null;
    }
}
