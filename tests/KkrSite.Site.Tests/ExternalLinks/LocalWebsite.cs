using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace KkrSite.Site.Tests.ExternalLinks;

/// <summary>A website on this machine with one path for each kind of response; it records the requests.</summary>
internal sealed class LocalWebsite : IAsyncDisposable
{
    private readonly WebApplication app;

    private LocalWebsite(WebApplication app) => this.app = app;

    public ConcurrentQueue<string> Requests { get; } = new();

    public string Address => app.Urls.First();

    public static async Task<LocalWebsite> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var website = new LocalWebsite(builder.Build());
        website.app.Run(website.Respond);
        await website.app.StartAsync();
        return website;
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private async Task Respond(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        Requests.Enqueue($"{context.Request.Method} {path}{context.Request.QueryString}");
        switch (path)
        {
            case "/flyttet":
                context.Response.Redirect("/side");
                break;
            case "/kun-get":
                context.Response.StatusCode = context.Request.Method == "HEAD" ? 405 : 200;
                break;
            case "/væk" or "/borte":
                context.Response.StatusCode = 404;
                break;
            case "/fejl":
                context.Response.StatusCode = 500;
                break;
            case "/ring":
                context.Response.Redirect("/ring");
                break;
        }
    }
}
