namespace KkrSite.ExternalLinks;

/// <summary>The client that asks other websites: it says who it is, follows a few redirects, and keeps nothing.</summary>
internal static class ExternalLinkClient
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    public static HttpClient Create()
    {
        var handler = new SocketsHttpHandler { MaxAutomaticRedirections = 10, UseCookies = false, ConnectTimeout = Patience };
        var client = new HttpClient(handler) { Timeout = Patience };
        client.DefaultRequestHeaders.UserAgent.ParseAdd("kkrsite-linkcheck/1.0");
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html, application/pdf;q=0.9, */*;q=0.8");
        return client;
    }
}
