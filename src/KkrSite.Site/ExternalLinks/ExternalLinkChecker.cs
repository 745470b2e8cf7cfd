using System.Collections.Immutable;
using System.Net.Sockets;

namespace KkrSite.Site.ExternalLinks;

/// <summary>
/// Requests each address once: a few websites in parallel, each with one request after another. A website that has failed a few times
/// gets no more requests.
/// </summary>
/// <param name="pause">Between two requests to one website; 250 ms by default.</param>
public sealed class ExternalLinkChecker(HttpClient client, TimeSpan? pause = null)
{
    private const int MaxParallelSites = 4;
    private const int MaxFailures = 3;

    private readonly TimeSpan pause = pause ?? TimeSpan.FromMilliseconds(250);

    /// <returns>In the order of the addresses.</returns>
    public async Task<ImmutableArray<ExternalLinkResult>> CheckAsync(ImmutableArray<ExternalAddress> addresses, CancellationToken stop)
    {
        var results = new ExternalLinkResult[addresses.Length];
        var sites = addresses.Index().GroupBy(entry => entry.Item.Url.Authority, StringComparer.OrdinalIgnoreCase);
        await Parallel.ForEachAsync(
            sites,
            new ParallelOptions { MaxDegreeOfParallelism = MaxParallelSites, CancellationToken = stop },
            async (site, cancel) =>
            {
                var failures = 0;
                ExternalLinkResponse? last = null;
                foreach (var (index, address) in site)
                {
                    if (failures < MaxFailures)
                    {
                        await Task.Delay(last is null ? TimeSpan.Zero : pause, cancel);
                        last = await RequestAsync(address.Url, cancel);
                        failures = IsSiteFailure(last) ? failures + 1 : 0;
                    }

                    results[index] = new ExternalLinkResult(address, last!);
                }
            }
        );
        return [.. results];
    }

    private static bool IsSiteFailure(ExternalLinkResponse response) =>
        response is FailedResponse
        {
            Failure: ExternalLinkFailure.Unreachable or ExternalLinkFailure.TooSlow or ExternalLinkFailure.UnknownHost,
        };

    private async Task<ExternalLinkResponse> RequestAsync(Uri url, CancellationToken stop)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Head, url);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop);
            if (response.IsSuccessStatusCode)
            {
                return new HttpStatusResponse(response.StatusCode);
            }

            // Many servers do not support HEAD.
            using var fallback = await client.GetAsync(url, HttpCompletionOption.ResponseHeadersRead, stop);
            return new HttpStatusResponse(fallback.StatusCode);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return new FailedResponse(ExternalLinkFailure.TooSlow);
        }
        catch (HttpRequestException exception)
        {
            return new FailedResponse(Classify(exception));
        }
    }

    private static ExternalLinkFailure Classify(HttpRequestException exception) =>
        exception switch
        {
            { InnerException: SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData } } =>
                ExternalLinkFailure.UnknownHost,
            { HttpRequestError: HttpRequestError.SecureConnectionError } => ExternalLinkFailure.BadCertificate,
            { InnerException: SocketException { SocketErrorCode: SocketError.ConnectionRefused } } => ExternalLinkFailure.Refused,
            { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError } =>
                ExternalLinkFailure.Unreachable,
            _ => ExternalLinkFailure.InvalidResponse,
        };
}

/// <summary>Creates the client for requests to other websites: it names itself, follows up to ten redirects and keeps no cookies.</summary>
public static class ExternalLinkClient
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(15);

    public static HttpClient Create()
    {
        var handler = new SocketsHttpHandler
        {
            MaxAutomaticRedirections = 10,
            UseCookies = false,
            ConnectTimeout = Timeout,
        };
        var client = new HttpClient(handler) { Timeout = Timeout };
        client.DefaultRequestHeaders.UserAgent.ParseAdd("kkrsite-linkcheck/1.0");
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html, application/pdf;q=0.9, */*;q=0.8");
        return client;
    }
}
