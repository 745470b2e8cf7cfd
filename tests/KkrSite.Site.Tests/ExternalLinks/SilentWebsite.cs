namespace KkrSite.Site.Tests.ExternalLinks;

/// <summary>Accepts every request and never answers, so that the client times out.</summary>
internal sealed class SilentWebsite : HttpMessageHandler
{
    public int RequestCount { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        RequestCount++;
        await Task.Delay(Timeout.Infinite, cancellationToken);
        throw new InvalidOperationException("The silence was broken.");
    }
}
