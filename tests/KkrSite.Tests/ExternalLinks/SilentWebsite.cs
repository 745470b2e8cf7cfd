namespace KkrSite.Tests.ExternalLinks;

/// <summary>Takes every question and never answers: who asks has to give up.</summary>
internal sealed class SilentWebsite : HttpMessageHandler
{
    /// <summary>How many questions there were.</summary>
    public int Asked { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Asked++;
        await Task.Delay(Timeout.Infinite, cancellationToken);
        throw new InvalidOperationException("The silence was broken.");
    }
}
