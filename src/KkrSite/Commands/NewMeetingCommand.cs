using System.CommandLine;
using KkrSite.Archive.Diagnostics;
using KkrSite.Import.NewFiles;
using KkrSite.Reporting;

namespace KkrSite.Commands;

/// <summary>new meeting: a meeting's folder with its moede.md.</summary>
internal static class NewMeetingCommand
{
    public static Command Create(Terminal terminal)
    {
        var council = NewCommand.CreateCouncilOption();
        var date = NewCommand.CreateDateOption();
        var input = CommonOptions.CreateInput();
        var command = new Command("meeting", NewCommandTexts.NewMeeting) { council, date, input };
        command.SetAction(parsed =>
        {
            var folder = parsed.GetRequiredValue(input);
            return (int)
                ContentWritingCommand.Run(
                    terminal,
                    folder,
                    () => Run(terminal, folder, parsed.GetValue(council), parsed.GetValue(date))
                );
        });
        return command;
    }

    private static ExitCode Run(Terminal terminal, string input, string? council, string? date)
    {
        if (
            NewCommand.ReadInput(input, new DiagnosticBag(), out var problem) is not { } content
            || NewCommand.ParseMeeting(content, council, date, out problem) is not { } meeting
        )
        {
            return terminal.ReportUsageError(problem!);
        }

        var file = NewFileFactory.CreateMeeting(meeting.Council, meeting.Meeting);
        return NewCommand.WriteFile(terminal, input, file, NewCommandTexts.NextStepNewItem(meeting.Council, meeting.Meeting));
    }
}
