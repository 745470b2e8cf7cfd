using KkrSite.Site;
using Spectre.Console;

namespace KkrSite.Reporting;

/// <summary>Shows a progress bar during a build if the terminal is interactive.</summary>
internal static class SiteProgressBar
{
    public static BuildResult Show(Terminal terminal, Func<IProgress<BuildProgress>?, BuildResult> build)
    {
        if (!terminal.IsInteractive)
        {
            return build(null);
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Messages) });
        return console
            .Progress()
            .AutoClear(true)
            .Start(context =>
            {
                var bar = context.AddTask("Bygger");
                return build(new ProgressTaskReporter(bar));
            });
    }

    private sealed class ProgressTaskReporter(ProgressTask task) : IProgress<BuildProgress>
    {
        public void Report(BuildProgress value)
        {
            task.MaxValue = value.Total;
            task.Value = Math.Max(task.Value, value.Done);
        }
    }
}
