using System.Net;

namespace KkrSite.Preview;

/// <summary>What the preview answers a request with.</summary>
/// <param name="Location">Where to go instead, for redirects.</param>
internal sealed record PreviewAnswer(HttpStatusCode Status, string ContentType, ReadOnlyMemory<byte> Body, string? Location)
{
    /// <summary>Opens the content file that is the body; null where <see cref="Body"/> is.</summary>
    public Func<Stream>? Copy { get; init; }

    public bool IsPage => ContentType.StartsWith("text/html", StringComparison.Ordinal);
}
