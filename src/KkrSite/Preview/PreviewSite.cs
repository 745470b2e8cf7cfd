using System.Diagnostics;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Reading;
using KkrSite.AttachmentTexts;
using KkrSite.Commands;
using KkrSite.Output;

namespace KkrSite.Preview;

/// <summary>The site as a build would write it now, in memory; made anew when a file of the content folder changes.</summary>
public sealed class PreviewSite : IDisposable
{
    // An editor saves in several steps: the build waits until they are over.
    private static readonly TimeSpan Settle = TimeSpan.FromMilliseconds(50);

    private readonly string input;
    private readonly Terminal terminal;
    private readonly FileSystemWatcher watcher;
    private readonly Timer timer;
    private readonly Lock gate = new();

    // What was read of an attachment stays true while its content does.
    private readonly ReadAttachmentTexts attachments = new();

    public PreviewSite(string input, Terminal terminal)
    {
        this.input = input;
        this.terminal = terminal;
        Current = Build();
        timer = new Timer(_ => Rebuild());
        watcher = new FileSystemWatcher(input) { IncludeSubdirectories = true };
        watcher.Changed += (_, _) => timer.Change(Settle, Timeout.InfiniteTimeSpan);
        watcher.Created += (_, _) => timer.Change(Settle, Timeout.InfiniteTimeSpan);
        watcher.Deleted += (_, _) => timer.Change(Settle, Timeout.InfiniteTimeSpan);
        watcher.Renamed += (_, _) => timer.Change(Settle, Timeout.InfiniteTimeSpan);
        watcher.EnableRaisingEvents = true;
    }

    /// <summary>The newest build.</summary>
    public PreviewBuild Current { get; private set; }

    public void Dispose()
    {
        watcher.Dispose();
        timer.Dispose();
    }

    private void Rebuild()
    {
        lock (gate)
        {
            try
            {
                Current = Build();
            }
            catch (IOException exception)
            {
                // A file that is being written or has just gone: the next save tries again.
                terminal.Messages.WriteLine($"kkrsite: {exception.Message}");
            }
        }
    }

    private PreviewBuild Build()
    {
        var watch = Stopwatch.StartNew();
        var store = new MemoryStore();
        var diagnostics = new DiagnosticBag();
        var result = new BuildSite(attachments).Run(OpenInputFolder.Open(input), null, store, diagnostics);
        terminal.Report(diagnostics, diagnostics.HasErrors ? CommandTexts.ServedWithErrors : "");
        terminal.Results.WriteLine(CommandTexts.Built(result.Pages, BuildSummary.Seconds(watch.Elapsed)));
        return new PreviewBuild(store.Files, diagnostics.HasErrors ? diagnostics.Sorted() : []);
    }
}
