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
    // What Netlify says of files that no rule speaks of.
    private const string Unsaid = "public, max-age=0, must-revalidate";

    public static async Task RunAsync(PreviewSite site, int port, Terminal terminal, CancellationToken stop)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        await using var server = builder.Build();
        server.Run(context => AnswerAsync(site, context));
        await server.StartAsync(stop);
        terminal.Results.WriteLine(CommandTexts.Serving(server.Urls.First() + "/"));
        terminal.Results.WriteLine(CommandTexts.Stop);
        await HostingAbstractionsHostExtensions.WaitForShutdownAsync(server, stop);
    }

    private static async Task AnswerAsync(PreviewSite site, HttpContext context)
    {
        var build = site.Current;
        var path = context.Request.Path.Value ?? "/";
        var answer = AnswerRequest.Of(build, path);
        context.Response.StatusCode = (int)answer.Status;
        if (answer.Location is { } location)
        {
            context.Response.Headers.Location = location;
            return;
        }

        context.Response.ContentType = answer.ContentType;
        context.Response.Headers.CacheControl = Unsaid;
        foreach (var header in build.Rules.HeadersOf(path))
        {
            context.Response.Headers[header.Name] = header.Value;
        }

        await context.Response.Body.WriteAsync(answer.Body, context.RequestAborted);
    }
}
