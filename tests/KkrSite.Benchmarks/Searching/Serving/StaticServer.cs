using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.StaticFiles;

namespace KkrSite.Benchmarks.Searching.Serving;

/// <summary>
/// Serves a folder on the loopback interface as a content delivery network does: HTTP/2, text compressed with Brotli. Compressed files
/// stay in memory, because the server's time is not part of the measurement.
/// </summary>
internal sealed class StaticServer : IAsyncDisposable
{
    private static readonly FileExtensionContentTypeProvider ContentTypes = new();

    private readonly string folder;
    private readonly IReadOnlyList<(string Name, string Value)> headers;
    private readonly ConcurrentDictionary<string, ServedFile?> files = new(StringComparer.Ordinal);
    private readonly SentFileCounter sentFiles = new();
    private readonly WebApplication server;

    private StaticServer(string folder)
    {
        this.folder = folder;
        headers = SiteHeaderReader.Read(folder);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder
            .WebHost.UseKestrelCore()
            .UseKestrelHttpsConfiguration()
            .ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, Listen));
        server = builder.Build();
        server.Run(AnswerAsync);
    }

    public Uri Address => new(server.Urls.First() + "/");

    public static async Task<StaticServer> StartAsync(string folder)
    {
        var started = new StaticServer(folder);
        await started.server.StartAsync();
        return started;
    }

    /// <summary>What was sent since the previous call.</summary>
    public Task<SentFiles> TakeSentAsync() => sentFiles.TakeAsync();

    public ValueTask DisposeAsync() => server.DisposeAsync();

    // Counted before encryption, whose overhead does not depend on the site.
    private void Listen(ListenOptions listen)
    {
        listen.Protocols = HttpProtocols.Http2;
        listen.UseHttps(LoopbackCertificate.Shared);
        listen.Use(next =>
            connection =>
            {
                connection.Transport = new CountingTransport(connection.Transport, sentFiles.AddBytes);
                return next(connection);
            }
        );
    }

    private async Task AnswerAsync(HttpContext context)
    {
        sentFiles.BeginFile();
        var path = context.Request.Path.Value ?? "/";
        var name = path.EndsWith('/') ? path + "index.html" : path;
        var file = files.GetOrAdd(name, _ => ServedFile.Read(Path.Combine(folder, name.TrimStart('/'))));
        context.Response.OnCompleted(() =>
        {
            sentFiles.EndFile(new SentFile(path, file?.Content.Length ?? 0));
            return Task.CompletedTask;
        });

        WriteHeaders(context.Response, name, file);
        if (file is not null)
        {
            await context.Response.Body.WriteAsync(file.Content, context.RequestAborted);
        }
    }

    private void WriteHeaders(HttpResponse response, string name, ServedFile? file)
    {
        var isForEver = name.StartsWith("/assets/", StringComparison.Ordinal) || name.StartsWith("/soeg/indeks/", StringComparison.Ordinal);
        response.StatusCode = file is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
        response.ContentLength = file?.Content.Length ?? 0;
        response.ContentType = ContentTypes.TryGetContentType(name, out var type) ? type : "application/octet-stream";
        response.Headers.CacheControl = isForEver ? "public, max-age=31536000, immutable" : "public, max-age=0, must-revalidate";
        if (file is { IsPacked: true })
        {
            response.Headers.ContentEncoding = "br";
        }

        foreach (var (header, value) in headers)
        {
            response.Headers[header] = value;
        }
    }
}
