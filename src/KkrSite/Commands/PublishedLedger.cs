using System.Collections.Immutable;
using System.Net;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;

namespace KkrSite.Commands;

/// <summary>Reads the ledger that was published before, from a file or from the published site.</summary>
internal static class PublishedLedger
{
    private const int MaxBytes = 100_000_000;

    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(60);

    /// <param name="source">A path, or a web address.</param>
    /// <returns>Null if the list cannot be read, which is reported; empty if nothing has been published.</returns>
    public static async Task<ImmutableArray<UrlPath>?> ReadAsync(string source, DiagnosticBag diagnostics, CancellationToken stop)
    {
        var location = new SourceLocation(source);
        try
        {
            var text = IsWebAddress(source, out var address) ? await FetchAsync(address, stop) : await File.ReadAllTextAsync(source, stop);
            if (Parse(text ?? "") is not { } addresses)
            {
                diagnostics.Add(DiagnosticCodes.PublishedLedgerUnreadable, location, CommandTexts.NoAddressList);
                return null;
            }

            if (addresses.IsEmpty)
            {
                diagnostics.Add(DiagnosticCodes.PublishedLedgerMissing, location, CommandTexts.NothingPublished(text is null));
            }

            return addresses;
        }
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or HttpRequestException or TaskCanceledException
                && !stop.IsCancellationRequested
            )
        {
            diagnostics.Add(DiagnosticCodes.PublishedLedgerUnreadable, location, exception.Message.TrimEnd('.'));
            return null;
        }
    }

    private static bool IsWebAddress(string source, out Uri address) =>
        Uri.TryCreate(source, UriKind.Absolute, out address!) && address.Scheme is "http" or "https";

    // Null where the site has no such file, which is so before it is published for the first time.
    private static async Task<string?> FetchAsync(Uri address, CancellationToken stop)
    {
        using var client = new HttpClient { Timeout = Timeout, MaxResponseContentBufferSize = MaxBytes };
        using var response = await client.GetAsync(address, stop);
        if (response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone)
        {
            return null;
        }

        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync(stop);
    }

    // Null for a text with anything else in it: the page of a site that has a fault must not be taken for a short list.
    private static ImmutableArray<UrlPath>? Parse(string text)
    {
        var addresses = ImmutableArray.CreateBuilder<UrlPath>();
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (line.StartsWith('#'))
            {
                continue;
            }

            if (!UrlPath.TryParse(line, out var address))
            {
                return null;
            }

            addresses.Add(address);
        }

        return addresses.ToImmutable();
    }
}
