using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace KkrSite.Preview;

/// <summary>Answers requests to the preview: pages and files of the newest build, and events when the build is replaced.</summary>
/// <param name="isReloading">Pages reload themselves when they change.</param>
/// <param name="stopping">The server is shutting down: no more events are sent.</param>
internal sealed class PreviewRequestHandler(PreviewSite site, bool isReloading, CancellationToken stopping)
{
    // What Netlify sends for files without a rule.
    private const string DefaultCacheControl = "public, max-age=0, must-revalidate";

    // A browser may cache a redirect for ever, but the next save may remove it.
    private const string NoStore = "no-store";

    public async Task HandleAsync(HttpContext context)
    {
        if (PreviewRequestFilter.FindRefusal(context.Request, context.Connection.LocalPort) is { } refusal)
        {
            await SendRefusalAsync(context.Response, refusal.Status, refusal.Reason);
            return;
        }

        var path = context.Request.Path.Value is { Length: > 0 } requested ? requested : "/";
        if (isReloading && path == PreviewAssets.Events)
        {
            await SendEventsAsync(context);
            return;
        }

        var build = site.Current;
        var response = (isReloading ? PreviewAssets.Find(path) : null) ?? PreviewRequestResolver.Resolve(build, path);
        await SendAsync(context, build, path, isReloading ? LiveReloadInjector.Inject(build, path, response) : response);
    }

    private static async Task SendRefusalAsync(HttpResponse response, HttpStatusCode status, string reason)
    {
        response.StatusCode = (int)status;
        if (status == HttpStatusCode.MethodNotAllowed)
        {
            response.Headers.Allow = "GET, HEAD";
        }

        response.ContentType = "text/plain; charset=utf-8";
        await response.WriteAsync(reason);
    }

    private static async Task SendAsync(HttpContext context, PreviewBuild build, string path, PreviewResponse response)
    {
        context.Response.StatusCode = (int)response.Status;
        switch (response)
        {
            case RedirectResponse redirect:
                context.Response.Headers.Location = redirect.Location;
                context.Response.Headers.CacheControl = NoStore;
                break;
            case StreamResponse stream:
                await SendStreamAsync(context, stream.Open, SetHeaders(context.Response, build, path) ?? stream.ContentType);
                break;
            case FileResponse file:
                await SendFileAsync(context, file, SetHeaders(context.Response, build, path) ?? file.ContentType);
                break;
        }
    }

    // The content type of the site's _headers; null where it names none.
    private static string? SetHeaders(HttpResponse response, PreviewBuild build, string path)
    {
        response.Headers.CacheControl = DefaultCacheControl;
        string? contentType = null;
        foreach (var header in build.Rules.FindHeaders(path))
        {
            if (header.Name == HeaderNames.ContentType)
            {
                contentType = header.Value;
            }
            else
            {
                response.Headers[header.Name] = header.Value;
            }
        }

        return contentType;
    }

    // The framework's results support HEAD, ranges (a PDF reader requests them) and conditional requests.
    private static async Task SendFileAsync(HttpContext context, FileResponse file, string contentType)
    {
        if (file.Status == HttpStatusCode.OK)
        {
            await TypedResults
                .Bytes(file.Body, contentType, enableRangeProcessing: true, entityTag: CreateEntityTag(file.Body))
                .ExecuteAsync(context);
            return;
        }

        context.Response.ContentType = contentType;
        context.Response.ContentLength = file.Body.Length;
        await context.Response.Body.WriteAsync(file.Body, context.RequestAborted);
    }

    private static async Task SendStreamAsync(HttpContext context, Func<Stream> open, string contentType)
    {
        Stream stream;
        try
        {
            stream = open();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            context.Response.Headers.CacheControl = NoStore;
            await SendRefusalAsync(context.Response, HttpStatusCode.NotFound, PreviewTexts.FileGone);
            return;
        }

        await TypedResults.Stream(stream, contentType, enableRangeProcessing: true).ExecuteAsync(context);
    }

    private static EntityTagHeaderValue CreateEntityTag(ReadOnlyMemory<byte> body) =>
        new(new StringSegment('"' + Convert.ToHexStringLower(SHA256.HashData(body.Span))[..16] + '"'));

    private async Task SendEventsAsync(HttpContext context)
    {
        var path = Uri.UnescapeDataString(context.Request.Query["side"].ToString());
        if (path is not ['/', ..])
        {
            await SendRefusalAsync(context.Response, HttpStatusCode.BadRequest, PreviewTexts.MissingPageAddress);
            return;
        }

        using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = NoStore;
        try
        {
            await context.Response.WriteAsync("retry: 500\n\n", ended.Token);
            await SendStatesAsync(context.Response, path, ended.Token);
        }
        catch (OperationCanceledException)
        {
            // The page was closed, or the server is shutting down.
        }
    }

    private async Task SendStatesAsync(HttpResponse response, string path, CancellationToken stop)
    {
        string? sentState = null;
        while (true)
        {
            var build = site.Current;
            var state = LiveReloadInjector.ComputeState(build, path);
            if (state != sentState)
            {
                await response.WriteAsync(string.Create(CultureInfo.InvariantCulture, $"event: side\ndata: {state}\n\n"), stop);
                await response.Body.FlushAsync(stop);
                sentState = state;
            }

            await site.WaitForNextBuildAsync(build, stop);
        }
    }
}
