using Spectre.Console;

namespace KkrSite.Commands;

/// <summary>A progress bar while a build runs, where a person watches; nothing otherwise.</summary>
internal static class ShowProgress
{
    public static BuildResult While(Terminal terminal, Func<IProgress<BuildProgress>?, BuildResult> build)
    {
        if (!terminal.IsInteractive)
        {
            return build(null);
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Messages) });
        return console.Progress().AutoClear(true).Start(context =>
        {
            var bar = context.AddTask("Bygger");
            return build(new Bar(bar));
        });
    }

    private sealed class Bar(ProgressTask task) : IProgress<BuildProgress>
    {
        public void Report(BuildProgress value)
        {
            task.MaxValue = value.Total;
            task.Value = Math.Max(task.Value, value.Done);
        }
    }
}
