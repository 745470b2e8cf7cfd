using System.Collections.Immutable;
using System.Net;
using System.Net.Sockets;
using KkrSite.Checks;

namespace KkrSite.ExternalLinks;

/// <summary>
/// Asks for each address once: a few websites at a time, each by one request after another. A website that did not answer a few
/// times is not asked again.
/// </summary>
/// <param name="pause">Between two requests to one website.</param>
public sealed class AskExternalLinks(HttpClient client, TimeSpan? pause = null)
{
    private const int WebsitesAtATime = 4;
    private const int MaxFailures = 3;

    private readonly TimeSpan pause = pause ?? TimeSpan.FromMilliseconds(250);

    /// <summary>In the order of the links.</summary>
    public async Task<ImmutableArray<LinkAnswer>> AskAsync(ImmutableArray<ExternalLink> links, CancellationToken stop)
    {
        var answers = new LinkAnswer[links.Length];
        var websites = links.Select((link, index) => (link, index)).GroupBy(pair => pair.link.Url.Authority, StringComparer.OrdinalIgnoreCase);
        await Parallel.ForEachAsync(
            websites,
            new ParallelOptions { MaxDegreeOfParallelism = WebsitesAtATime, CancellationToken = stop },
            async (website, cancel) =>
            {
                var failures = 0;
                LinkAnswer? last = null;
                foreach (var (link, index) in website)
                {
                    if (failures < MaxFailures)
                    {
                        await Task.Delay(last is null ? TimeSpan.Zero : pause, cancel);
                        last = await AskAsync(link, cancel);
                        failures = IsFailure(last) ? failures + 1 : 0;
                    }

                    answers[index] = last! with { Link = link };
                }
            });
        return [.. answers];
    }

    private static bool IsFailure(LinkAnswer answer) =>
        answer.State == LinkState.Unreachable || answer.Reason == FindingTexts.TooSlow || answer.Reason == FindingTexts.NoWebsite;

    private async Task<LinkAnswer> AskAsync(ExternalLink link, CancellationToken stop)
    {
        try
        {
            using var asked = new HttpRequestMessage(HttpMethod.Head, link.Url);
            using var answer = await client.SendAsync(asked, HttpCompletionOption.ResponseHeadersRead, stop);
            if (answer.IsSuccessStatusCode)
            {
                return new LinkAnswer(link, LinkState.Answered, "");
            }

            // Many servers do not know the question for the head alone.
            using var again = await client.GetAsync(link.Url, HttpCompletionOption.ResponseHeadersRead, stop);
            return Judge(link, again.StatusCode);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return new LinkAnswer(link, LinkState.WithoutAnswer, FindingTexts.TooSlow);
        }
        catch (HttpRequestException exception)
        {
            return Judge(link, exception);
        }
    }

    private static LinkAnswer Judge(ExternalLink link, HttpStatusCode status) => status switch
    {
        HttpStatusCode.NotFound or HttpStatusCode.Gone => new LinkAnswer(link, LinkState.Dead, FindingTexts.Status((int)status)),
        >= HttpStatusCode.OK and < HttpStatusCode.MultipleChoices => new LinkAnswer(link, LinkState.Answered, ""),
        _ => new LinkAnswer(link, LinkState.WithoutAnswer, FindingTexts.Status((int)status)),
    };

    private static LinkAnswer Judge(ExternalLink link, HttpRequestException exception) => exception switch
    {
        { InnerException: SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData } } =>
            new LinkAnswer(link, LinkState.Dead, FindingTexts.NoWebsite),
        { HttpRequestError: HttpRequestError.SecureConnectionError } => new LinkAnswer(link, LinkState.WithoutAnswer, FindingTexts.BadCertificate),
        { InnerException: SocketException { SocketErrorCode: SocketError.ConnectionRefused } } =>
            new LinkAnswer(link, LinkState.WithoutAnswer, FindingTexts.Refused),
        { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError } =>
            new LinkAnswer(link, LinkState.Unreachable, FindingTexts.Unreachable),
        _ => new LinkAnswer(link, LinkState.WithoutAnswer, FindingTexts.BrokenAnswer),
    };
}
