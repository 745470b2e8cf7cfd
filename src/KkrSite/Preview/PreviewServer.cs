using System.Net;
using KkrSite.Commands;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace KkrSite.Preview;

/// <summary>Serves a preview on 127.0.0.1 with the headers that the published site has.</summary>
internal static class PreviewServer
{
    /// <param name="reloads">Pages load themselves again when they change; without it they are exactly as they will be published.</param>
    public static async Task RunAsync(PreviewSite site, int port, bool reloads, Terminal terminal, CancellationToken stop)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        await using var server = builder.Build();
        var answering = new AnswerPreview(site, reloads, server.Lifetime.ApplicationStopping);
        server.Run(answering.AnswerAsync);
        await server.StartAsync(stop);
        terminal.Results.WriteLine(CommandTexts.Serving(server.Urls.First() + "/"));
        terminal.Results.WriteLine(CommandTexts.Stop);
        var shutdown = HostingAbstractionsHostExtensions.WaitForShutdownAsync(server, stop);
        await await Task.WhenAny(shutdown, site.Watching);
    }
}
