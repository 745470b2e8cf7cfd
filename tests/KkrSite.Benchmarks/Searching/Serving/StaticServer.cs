using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.StaticFiles;

namespace KkrSite.Benchmarks.Searching.Serving;

/// <summary>
/// Serves a folder on the loopback as the servers of a content delivery network would: HTTP/2, texts packed with Brotli. Packed once, a
/// file stays in memory: the server's time is no part of what is measured.
/// </summary>
internal sealed class StaticServer : IAsyncDisposable
{
    private static readonly FileExtensionContentTypeProvider Types = new();

    private readonly string folder;
    private readonly IReadOnlyList<(string Name, string Value)> headers;
    private readonly ConcurrentDictionary<string, ServedFile?> files = new(StringComparer.Ordinal);
    private readonly AccountOfSent account = new();
    private readonly WebApplication server;

    private StaticServer(string folder)
    {
        this.folder = folder;
        headers = SiteHeaders.Read(folder);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, Listen));
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

    /// <summary>What was sent since the last time.</summary>
    public Task<SentFiles> TakeSentAsync() => account.TakeAsync();

    public ValueTask DisposeAsync() => server.DisposeAsync();

    // Counted before it is encrypted: what encryption adds says nothing of the site.
    private void Listen(ListenOptions listen)
    {
        listen.Protocols = HttpProtocols.Http2;
        listen.UseHttps(OwnCertificate.Create());
        listen.Use(next => connection =>
        {
            connection.Transport = new CountedTransport(connection.Transport, account.Count);
            return next(connection);
        });
    }

    private async Task AnswerAsync(HttpContext context)
    {
        account.Begin();
        var path = context.Request.Path.Value ?? "/";
        var name = path.EndsWith('/') ? path + "index.html" : path;
        var file = files.GetOrAdd(name, _ => ServedFile.Read(Path.Combine(folder, name.TrimStart('/'))));
        context.Response.OnCompleted(() =>
        {
            account.End(new SentFile(path, file?.Content.Length ?? 0));
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
        response.ContentType = Types.TryGetContentType(name, out var type) ? type : "application/octet-stream";
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
