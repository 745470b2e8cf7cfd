using System.Diagnostics;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Reading.Files;
using KkrSite.Danish;
using KkrSite.Reporting;
using KkrSite.Site;
using KkrSite.Site.Attachments;

namespace KkrSite.Preview;

/// <summary>The site as a build would write it now, in memory; rebuilt when a file of the content folder changes.</summary>
public sealed class PreviewSite : IDisposable
{
    // A file that is listed but cannot be opened is just being saved.
    private const int MaxAttempts = 4;
    private static readonly TimeSpan RetryDelay = TimeSpan.FromMilliseconds(50);

    private readonly string input;
    private readonly Terminal terminal;
    private readonly FolderWatcher watcher;
    private readonly CancellationTokenSource stopping = new();
    private TaskCompletionSource replaced = new(TaskCreationOptions.RunContinuationsAsynchronously);

    // Caches the text of attachments by their content.
    private readonly AttachmentReader attachments = new();

    /// <exception cref="IOException">The folder cannot be read (also <see cref="UnauthorizedAccessException"/>).</exception>
    public PreviewSite(string input, Terminal terminal)
    {
        this.input = input;
        this.terminal = terminal;

        // First, so that no change during the build is missed.
        watcher = new FolderWatcher(input);
        Current = Build();
        if (!watcher.IsListening)
        {
            terminal.Messages.WriteLine($"kkrsite: {PreviewTexts.PollsForChanges}");
        }

        Watching = Task.Run(WatchAsync);
    }

    /// <summary>The newest build.</summary>
    public PreviewBuild Current { get; private set; }

    /// <summary>Ends when the site is disposed; fails only because of a bug.</summary>
    public Task Watching { get; }

    /// <summary>Ends when the build is no longer the newest.</summary>
    public Task WaitForNextBuildAsync(PreviewBuild build, CancellationToken stop)
    {
        var next = Volatile.Read(ref replaced);
        return ReferenceEquals(build, Current) ? next.Task.WaitAsync(stop) : Task.CompletedTask;
    }

    public void Dispose()
    {
        stopping.Cancel();
        Watching.ContinueWith(_ => { }, TaskScheduler.Default).Wait();
        watcher.Dispose();
        stopping.Dispose();
    }

    private async Task WatchAsync()
    {
        try
        {
            while (true)
            {
                await watcher.WaitForChangeAsync(stopping.Token);
                terminal.Results.WriteLine(PreviewTexts.Rebuilding);
                Current = await RebuildAsync();
                Interlocked
                    .Exchange(ref replaced, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously))
                    .SetResult();
            }
        }
        catch (OperationCanceledException)
        {
            // The site was disposed.
        }
    }

    private async Task<PreviewBuild> RebuildAsync()
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return Build();
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                if (attempt == MaxAttempts || !Directory.Exists(input))
                {
                    return CreateFailedBuild(
                        Directory.Exists(input) ? PreviewTexts.UnreadableContent(exception.Message) : PreviewTexts.MissingFolder(input)
                    );
                }
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                return CreateFailedBuild(CrashReporter.Describe(exception).ToString());
            }

            await Task.Delay(RetryDelay, stopping.Token);
        }
    }

    // The previous files stay available, among them the style sheet.
    private PreviewBuild CreateFailedBuild(string reason)
    {
        terminal.Messages.WriteLine($"kkrsite: {reason}");
        return new PreviewBuild(Current.Files, []) { Failure = reason };
    }

    private PreviewBuild Build()
    {
        var stopwatch = Stopwatch.StartNew();
        var store = new PreviewStore();
        var diagnostics = new DiagnosticBag();
        var result = SiteBuilder.Build(InputFolderScanner.Scan(input), store, diagnostics, new BuildOptions { Attachments = attachments });
        terminal.Report(diagnostics, diagnostics.HasErrors ? PreviewTexts.ServedWithErrors : "");
        terminal.Results.WriteLine(PreviewTexts.Built(result.Pages, DanishNumbers.FormatSeconds(stopwatch.Elapsed)));
        return new PreviewBuild(store.Files, diagnostics.ToSortedArray()) { Copies = store.Copies, Sources = result.Sources };
    }
}
