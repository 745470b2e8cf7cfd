using System.Net;
using Microsoft.AspNetCore.Http;

namespace KkrSite.Preview;

/// <summary>
/// Refuses what no reader at this machine asks for: other methods than reading, another name than this machine's (a web page may give its
/// own name this machine's address: DNS rebinding), and other sites' scripts, which must not read what is not published yet.
/// </summary>
internal static class RefuseRequest
{
    private const int UsualPort = 80;

    /// <summary>Why the request is refused; null where it is not.</summary>
    /// <param name="port">The one that the server listens on.</param>
    public static (HttpStatusCode Status, string Reason)? For(HttpRequest request, int port)
    {
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            return (HttpStatusCode.MethodNotAllowed, PreviewTexts.OnlyReading);
        }

        var isOwnHost = request.Host.Host is "127.0.0.1" or "localhost" && (request.Host.Port ?? UsualPort) == port;
        if (!isOwnHost)
        {
            return (HttpStatusCode.MisdirectedRequest, PreviewTexts.OnlyThisMachine);
        }

        var isForeign = request.Headers.Origin is [{ } origin] && origin != $"http://{request.Host}";
        var isCrossSite = request.Headers["Sec-Fetch-Site"] == "cross-site" && request.Headers["Sec-Fetch-Mode"] != "navigate";
        return isForeign || isCrossSite ? (HttpStatusCode.Forbidden, PreviewTexts.OnlyItself) : null;
    }
}
