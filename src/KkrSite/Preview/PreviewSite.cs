using System.Diagnostics;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Reading;
using KkrSite.AttachmentTexts;
using KkrSite.Commands;

namespace KkrSite.Preview;

/// <summary>The site as a build would write it now, in memory; made anew when a file of the content folder changes.</summary>
public sealed class PreviewSite : IDisposable
{
    // A file that is listed and then gone is in the middle of being saved.
    private const int Tries = 4;
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(50);

    private readonly string input;
    private readonly Terminal terminal;
    private readonly WatchFolder folder;
    private readonly CancellationTokenSource stopping = new();
    private TaskCompletionSource replaced = new(TaskCreationOptions.RunContinuationsAsynchronously);

    // What was read of an attachment stays true while its content does.
    private readonly ReadAttachmentTexts attachments = new();

    /// <exception cref="IOException">The folder cannot be read (also <see cref="UnauthorizedAccessException"/>).</exception>
    public PreviewSite(string input, Terminal terminal)
    {
        this.input = input;
        this.terminal = terminal;

        // First, so that no change falls between.
        folder = new WatchFolder(input);
        Current = Build();
        if (!folder.IsListening)
        {
            terminal.Messages.WriteLine($"kkrsite: {CommandTexts.LooksForChanges}");
        }

        Watching = Task.Run(WatchAsync);
    }

    /// <summary>The newest build.</summary>
    public PreviewBuild Current { get; private set; }

    /// <summary>Ends when the site is disposed; fails only by a mistake of ours.</summary>
    public Task Watching { get; }

    /// <summary>Ends when the build is no longer the newest.</summary>
    public Task ReplacedAsync(PreviewBuild build, CancellationToken stop)
    {
        var next = Volatile.Read(ref replaced);
        return ReferenceEquals(build, Current) ? next.Task.WaitAsync(stop) : Task.CompletedTask;
    }

    public void Dispose()
    {
        stopping.Cancel();
        Watching.ContinueWith(_ => { }, TaskScheduler.Default).Wait();
        folder.Dispose();
        stopping.Dispose();
    }

    private async Task WatchAsync()
    {
        try
        {
            while (true)
            {
                await folder.ChangedAsync(stopping.Token);
                terminal.Results.WriteLine(CommandTexts.Rebuilding);
                Current = await RebuildAsync();
                Interlocked.Exchange(ref replaced, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
            }
        }
        catch (OperationCanceledException)
        {
            // It was disposed.
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
                if (attempt == Tries || !Directory.Exists(input))
                {
                    return Fail(Directory.Exists(input) ? PreviewTexts.CannotRead(exception.Message) : PreviewTexts.NoFolder(input));
                }
            }

            await Task.Delay(BetweenTries, stopping.Token);
        }
    }

    // Its style sheet, and what else browsers have been told of, is still answered.
    private PreviewBuild Fail(string reason)
    {
        terminal.Messages.WriteLine($"kkrsite: {reason}");
        return new PreviewBuild(Current.Files, []) { Failure = reason };
    }

    private PreviewBuild Build()
    {
        var watch = Stopwatch.StartNew();
        var store = new PreviewStore();
        var diagnostics = new DiagnosticBag();
        var result = new BuildSite(attachments).Run(OpenInputFolder.Open(input), null, store, diagnostics);
        terminal.Report(diagnostics, diagnostics.HasErrors ? CommandTexts.ServedWithErrors : "");
        terminal.Results.WriteLine(CommandTexts.Built(result.Pages, BuildSummary.Seconds(watch.Elapsed)));
        return new PreviewBuild(store.Files, diagnostics.Sorted()) { Copies = store.Copies, Sources = result.Sources };
    }
}
