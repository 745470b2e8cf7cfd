using System.Net;
using KkrSite.Reporting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Hosting;

namespace KkrSite.Preview;

/// <summary>Serves a preview on 127.0.0.1 with the headers of the published site.</summary>
internal static class PreviewServer
{
    /// <param name="isReloading">Pages reload themselves when they change; otherwise they are exactly as published.</param>
    public static async Task RunAsync(PreviewSite site, int port, bool isReloading, Terminal terminal, CancellationToken stop)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        await using var server = builder.Build();
        var handler = new PreviewRequestHandler(site, isReloading, server.Lifetime.ApplicationStopping);
        server.Run(handler.HandleAsync);
        await server.StartAsync(stop);
        terminal.Results.WriteLine(PreviewTexts.Serving(server.Urls.First() + "/"));
        terminal.Results.WriteLine(PreviewTexts.HowToStop);
        var shutdown = HostingAbstractionsHostExtensions.WaitForShutdownAsync(server, stop);
        await await Task.WhenAny(shutdown, site.Watching);
    }
}
