using System.Collections.Immutable;
using System.Text.Json;
using KkrSite.Import.Reading.Pdf.Pages;

namespace KkrSite.Import.Reading.Pdf.Node;

/// <summary>
/// Reads PDF files with PDF.js, all of them in one process. A file that makes the process exceed a limit, or crash, is given
/// up, and a new process reads the files after it.
/// </summary>
/// <param name="timeout">Replaces the time limits for opening a file and for reading a page.</param>
internal sealed class PdfJsReader(TimeSpan? timeout = null) : IPdfPageReader
{
    private const long MaxCharacters = 400_000_000;

    private static readonly TimeSpan PageTimeout = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan OpeningTimeout = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan DocumentTimeout = TimeSpan.FromMinutes(4);

    public ImmutableArray<PdfReadResult<PdfPage>> ReadPages(IReadOnlyList<ReadOnlyMemory<byte>> files, CancellationToken stop) =>
        Read(files, layout: true, PdfJsProtocol.ParsePage, stop);

    public ImmutableArray<PdfReadResult<PdfTextPage>> ReadTexts(IReadOnlyList<ReadOnlyMemory<byte>> files, CancellationToken stop) =>
        Read(files, layout: false, PdfJsProtocol.ParseText, stop);

    private ImmutableArray<PdfReadResult<TPage>> Read<TPage>(
        IReadOnlyList<ReadOnlyMemory<byte>> files,
        bool layout,
        Func<string, TPage> parsePage,
        CancellationToken stop
    )
    {
        var results = ImmutableArray.CreateBuilder<PdfReadResult<TPage>>(files.Count);
        while (results.Count < files.Count)
        {
            var before = results.Count;
            var problem = ReadUntilStopped(files.Skip(before), layout, parsePage, results, stop).GetAwaiter().GetResult();
            if (problem is PdfProblem.NodeMissing or PdfProblem.NodeUnfit)
            {
                results.AddRange(Enumerable.Repeat(new PdfReadFailure<TPage>(problem.Value), files.Count - results.Count));
            }
            else if (results.Count < files.Count && (problem is not null || results.Count == before))
            {
                results.Add(new PdfReadFailure<TPage>(problem ?? PdfProblem.Broken));
            }
        }

        return results.MoveToImmutable();
    }

    // Returns why the file after the last result could not be read; null if the process ended by itself.
    private async Task<PdfProblem?> ReadUntilStopped<TPage>(
        IEnumerable<ReadOnlyMemory<byte>> files,
        bool layout,
        Func<string, TPage> parsePage,
        ImmutableArray<PdfReadResult<TPage>>.Builder results,
        CancellationToken stop
    )
    {
        if (!PdfJsProcess.HasScript)
        {
            return PdfProblem.NodeUnfit;
        }

        using var process = PdfJsProcess.Start();
        if (process is null)
        {
            return PdfProblem.NodeMissing;
        }

        using var writeStop = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var writing = PdfJsProtocol.WriteRequests(process.Input, files, layout, writeStop.Token);
        try
        {
            return await ReadResults(process, parsePage, results, stop).ConfigureAwait(false);
        }
        catch (JsonException)
        {
            // A hostile file can make PDF.js produce an invalid answer.
            return PdfProblem.Broken;
        }
        finally
        {
            await writeStop.CancelAsync().ConfigureAwait(false);
            await process.Stop().ConfigureAwait(false);
            await writing.ConfigureAwait(false);
        }
    }

    private async Task<PdfProblem?> ReadResults<TPage>(
        PdfJsProcess process,
        Func<string, TPage> parsePage,
        ImmutableArray<PdfReadResult<TPage>>.Builder results,
        CancellationToken stop
    )
    {
        var pages = ImmutableArray.CreateBuilder<TPage>();
        var (characters, spent) = (0L, TimeSpan.Zero);
        var content = PdfDocumentContent.Empty;
        while (true)
        {
            var limit = pages.Count == 0 ? timeout ?? OpeningTimeout : Min(timeout ?? PageTimeout, DocumentTimeout - spent);
            switch (await process.ReadLine(limit, stop).ConfigureAwait(false))
            {
                case PdfJsLimitExceeded { Problem: var problem }:
                    return problem;
                case PdfJsLine line when characters + line.Text.Length > MaxCharacters:
                    return PdfProblem.TooLarge;
                case PdfJsLine line when PdfJsProtocol.IsPage(line.Text):
                    pages.Add(parsePage(line.Text));
                    (characters, spent) = (characters + line.Text.Length, spent + line.Waited);
                    break;
                case PdfJsLine line when PdfJsProtocol.IsContent(line.Text):
                    content = PdfJsProtocol.ParseContent(line.Text);
                    break;
                case PdfJsLine line:
                    var end = PdfJsProtocol.ParseEnd(line.Text);
                    if (end is PdfProblem.NodeUnfit)
                    {
                        return end;
                    }

                    results.Add(
                        end is { } reason ? new PdfReadFailure<TPage>(reason) : new PdfReadPages<TPage>(pages.ToImmutable(), content)
                    );
                    pages.Clear();
                    content = PdfDocumentContent.Empty;
                    (characters, spent) = (0, TimeSpan.Zero);
                    break;
                default:
                    return null;
            }
        }
    }

    private static TimeSpan Min(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
