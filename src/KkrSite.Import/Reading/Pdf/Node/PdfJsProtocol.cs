using System.Text.Json;
using KkrSite.Import.Reading.Pdf.Pages;

namespace KkrSite.Import.Reading.Pdf.Node;

/// <summary>The lines that are exchanged with the script: a request before each file, an answer for each page and file.</summary>
internal static class PdfJsProtocol
{
    /// <summary>Writes the files one after the other, as fast as the script reads them.</summary>
    /// <param name="layout">Requests pages with positions; otherwise their plain text.</param>
    public static async Task WriteRequests(
        Stream input,
        IEnumerable<ReadOnlyMemory<byte>> files,
        bool layout,
        CancellationToken stop
    )
    {
        try
        {
            foreach (var file in files)
            {
                var line = new PdfScriptRequest(file.Length, layout);
                await input
                    .WriteAsync(JsonSerializer.SerializeToUtf8Bytes(line, PdfJson.Default.PdfScriptRequest), stop)
                    .ConfigureAwait(false);
                await input.WriteAsync("\n"u8.ToArray(), stop).ConfigureAwait(false);
                await input.WriteAsync(file, stop).ConfigureAwait(false);
                await input.FlushAsync(stop).ConfigureAwait(false);
            }

            input.Close();
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or ObjectDisposedException)
        {
            // The process has exited or was stopped; the answers up to then are valid.
        }
    }

    public static bool IsPage(string line) => line.StartsWith("{\"page\"", StringComparison.Ordinal);

    /// <exception cref="JsonException">The line is invalid.</exception>
    public static PdfPage ParsePage(string line) => JsonSerializer.Deserialize(line, PdfJson.Default.PdfPage)!;

    /// <exception cref="JsonException">The line is invalid.</exception>
    public static PdfTextPage ParseText(string line) => JsonSerializer.Deserialize(line, PdfJson.Default.PdfTextPage)!;

    public static bool IsContent(string line) => line.StartsWith("{\"content\"", StringComparison.Ordinal);

    /// <exception cref="JsonException">The line is invalid.</exception>
    public static PdfDocumentContent ParseContent(string line) =>
        JsonSerializer.Deserialize(line, PdfJson.Default.PdfScriptContent)!.Content;

    /// <summary>The problem at the end of a file; null if all of its pages have been read.</summary>
    /// <exception cref="JsonException">The line is invalid.</exception>
    public static PdfProblem? ParseEnd(string line)
    {
        var end = JsonSerializer.Deserialize(line, PdfJson.Default.PdfScriptLine)!;
        return end switch
        {
            { Old: not null } => PdfProblem.NodeUnfit,
            { Problem: null } => null,
            { Problem: "encrypted" } => PdfProblem.Encrypted,
            { Problem: "large" } => PdfProblem.TooLarge,
            _ => PdfProblem.Broken,
        };
    }
}
