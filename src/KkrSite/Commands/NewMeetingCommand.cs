using System.CommandLine;
using KkrSite.Archive.Diagnostics;
using KkrSite.Starting;

namespace KkrSite.Commands;

/// <summary>new meeting: the folder of a meeting with its moede.md.</summary>
internal static class NewMeetingCommand
{
    public static Command Create(Terminal terminal)
    {
        var council = NewCommand.Council();
        var date = NewCommand.Date();
        var input = CommonOptions.Input();
        var command = new Command("meeting", CommandTexts.NewMeeting) { council, date, input };
        command.SetAction(parsed => (int)Run(terminal, parsed.GetRequiredValue(input), parsed.GetValue(council), parsed.GetValue(date)));
        return command;
    }

    private static ExitCode Run(Terminal terminal, string input, string? council, string? date)
    {
        if (NewCommand.Read(input, new DiagnosticBag(), out var problem) is not { } content
            || NewCommand.Meeting(content, council, date, out problem) is not { } meeting)
        {
            return terminal.Usage(problem!);
        }

        var file = StartMeeting.Of(meeting.Council, meeting.Date);
        return WriteNewFile.Write(terminal, input, file, CommandTexts.NextNewItem(meeting.Council, meeting.Date));
    }
}
