using System.Net;

namespace KkrSite.Preview;

/// <summary>What the preview answers a request with.</summary>
internal abstract record PreviewResponse(HttpStatusCode Status);

/// <summary>A file of the build, or a page of the preview itself.</summary>
internal sealed record FileResponse(HttpStatusCode Status, string ContentType, ReadOnlyMemory<byte> Body) : PreviewResponse(Status)
{
    public bool IsPage => ContentType.StartsWith("text/html", StringComparison.Ordinal);
}

/// <summary>A content file that the build publishes unchanged.</summary>
/// <param name="Open">Opens the content file.</param>
internal sealed record StreamResponse(HttpStatusCode Status, string ContentType, Func<Stream> Open) : PreviewResponse(Status);

/// <summary>A permanent redirect.</summary>
/// <param name="Location">The address to go to.</param>
internal sealed record RedirectResponse(string Location) : PreviewResponse(HttpStatusCode.MovedPermanently);
