using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace KkrSite.Preview;

/// <summary>Answers requests to the preview: pages and files of the newest build, and the events that tell pages of newer ones.</summary>
/// <param name="stopping">The server is going down: nobody is told anything more.</param>
internal sealed class AnswerPreview(PreviewSite site, bool reloads, CancellationToken stopping)
{
    // What Netlify says of files that no rule speaks of.
    private const string Unsaid = "public, max-age=0, must-revalidate";

    // A browser would keep a redirect for as long as it likes, and the next save may take it away.
    private const string NotKept = "no-store";

    public async Task AnswerAsync(HttpContext context)
    {
        if (RefuseRequest.For(context.Request, context.Connection.LocalPort) is { } refusal)
        {
            await RefuseAsync(context.Response, refusal.Status, refusal.Reason);
            return;
        }

        var path = context.Request.Path.Value is { Length: > 0 } asked ? asked : "/";
        if (reloads && path == PreviewFiles.Events)
        {
            await TellAsync(context);
            return;
        }

        var build = site.Current;
        var answer = (reloads ? PreviewFiles.Of(path) : null) ?? AnswerRequest.Of(build, path);
        await SendAsync(context, build, path, reloads ? ReloadingPage.Of(build, path, answer) : answer);
    }

    private static async Task RefuseAsync(HttpResponse response, HttpStatusCode status, string reason)
    {
        response.StatusCode = (int)status;
        if (status == HttpStatusCode.MethodNotAllowed)
        {
            response.Headers.Allow = "GET, HEAD";
        }

        response.ContentType = "text/plain; charset=utf-8";
        await response.WriteAsync(reason);
    }

    private static async Task SendAsync(HttpContext context, PreviewBuild build, string path, PreviewAnswer answer)
    {
        var response = context.Response;
        response.StatusCode = (int)answer.Status;
        if (answer.Location is { } location)
        {
            response.Headers.Location = location;
            response.Headers.CacheControl = NotKept;
            return;
        }

        response.Headers.CacheControl = Unsaid;
        var type = answer.ContentType;
        foreach (var header in build.Rules.HeadersOf(path))
        {
            if (header.Name == HeaderNames.ContentType)
            {
                type = header.Value;
            }
            else
            {
                response.Headers[header.Name] = header.Value;
            }
        }

        if (answer.Status == HttpStatusCode.OK)
        {
            await SendFileAsync(context, answer, type);
            return;
        }

        response.ContentType = type;
        response.ContentLength = answer.Body.Length;
        await response.Body.WriteAsync(answer.Body, context.RequestAborted);
    }

    // The framework's own results know HEAD, parts of files (a PDF reader asks for them) and what a browser has already.
    private static async Task SendFileAsync(HttpContext context, PreviewAnswer answer, string type)
    {
        if (answer.Copy is not { } open)
        {
            await TypedResults.Bytes(answer.Body, type, enableRangeProcessing: true, entityTag: TagOf(answer.Body)).ExecuteAsync(context);
            return;
        }

        Stream stream;
        try
        {
            stream = open();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            context.Response.Headers.CacheControl = NotKept;
            await RefuseAsync(context.Response, HttpStatusCode.NotFound, PreviewTexts.Gone);
            return;
        }

        await TypedResults.Stream(stream, type, enableRangeProcessing: true).ExecuteAsync(context);
    }

    private static EntityTagHeaderValue TagOf(ReadOnlyMemory<byte> body) =>
        new(new StringSegment('"' + Convert.ToHexStringLower(SHA256.HashData(body.Span))[..16] + '"'));

    private async Task TellAsync(HttpContext context)
    {
        var path = Uri.UnescapeDataString(context.Request.Query["side"].ToString());
        if (path is not ['/', ..])
        {
            await RefuseAsync(context.Response, HttpStatusCode.BadRequest, PreviewTexts.NoSuchPage);
            return;
        }

        using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = NotKept;
        try
        {
            await context.Response.WriteAsync("retry: 500\n\n", ended.Token);
            await TellStatesAsync(context.Response, path, ended.Token);
        }
        catch (OperationCanceledException)
        {
            // The page was left, or the server goes down.
        }
    }

    private async Task TellStatesAsync(HttpResponse response, string path, CancellationToken ended)
    {
        string? told = null;
        while (true)
        {
            var build = site.Current;
            var state = ReloadingPage.StateOf(build, path);
            if (state != told)
            {
                await response.WriteAsync(string.Create(CultureInfo.InvariantCulture, $"event: side\ndata: {state}\n\n"), ended);
                await response.Body.FlushAsync(ended);
                told = state;
            }

            await site.ReplacedAsync(build, ended);
        }
    }
}
