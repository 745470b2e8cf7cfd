using System.Diagnostics;
using System.Globalization;

namespace KkrSite.Import.Tests.Reading.Pdf;

public sealed class PdfScriptProcessTests
{
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task The_PDF_reader_ends_when_the_program_that_started_it_is_killed()
    {
        // Its input stays open, so that only the watch over its parent can end it.
        var script = Path.Combine(AppContext.BaseDirectory, "pdf", "read-pdf.mjs");
        var command = $"sleep 60 | node '{script}' $$ & echo $!; wait";
        var start = new ProcessStartInfo("bash", ["-c", command]) { RedirectStandardOutput = true };
        using var parent = Process.Start(start)!;
        var id = int.Parse((await parent.StandardOutput.ReadLineAsync())!, CultureInfo.InvariantCulture);
        IsRunning(id).ShouldBeTrue();

        parent.Kill();

        for (var waited = Stopwatch.StartNew(); IsRunning(id) && waited.Elapsed < Limit;)
        {
            await Task.Delay(Poll, TestContext.Current.CancellationToken);
        }

        IsRunning(id).ShouldBeFalse();
    }

    private static bool IsRunning(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
