using System.CommandLine;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Starting;

namespace KkrSite.Commands;

/// <summary>new item: the file of an item of a meeting that is there.</summary>
internal static class NewItemCommand
{
    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string?>("MØDEMAPPE") { Description = CommandTexts.MeetingFolder, Arity = ArgumentArity.ZeroOrOne };
        var council = NewCommand.Council();
        var date = NewCommand.Date();
        var number = new Option<string?>("--number") { Description = CommandTexts.ItemNumber, HelpName = "NR" };
        var title = new Option<string?>("--title") { Description = CommandTexts.ItemTitle, HelpName = "TITEL" };
        var input = CommonOptions.Input();
        var command = new Command("item", CommandTexts.NewItem) { folder, council, date, number, title, input };
        command.SetAction(parsed =>
        {
            // The folder's last two names say the same as the two flags.
            var names = parsed.GetValue(folder)?.Replace('\\', '/').TrimEnd('/').Split('/') ?? [];
            return (int)Run(
                terminal,
                parsed.GetRequiredValue(input),
                parsed.GetValue(council) ?? (names.Length > 1 ? names[^2] : null),
                parsed.GetValue(date) ?? (names.Length > 1 ? names[^1] : null),
                parsed.GetValue(number),
                FillTemplate.OneLine(parsed.GetValue(title) ?? ""));
        });
        return command;
    }

    private static ExitCode Run(Terminal terminal, string input, string? council, string? date, string? number, string title)
    {
        var diagnostics = new DiagnosticBag();
        if (NewCommand.Read(input, diagnostics, out var problem) is not { } content
            || NewCommand.Meeting(content, council, date, out problem) is not { } named)
        {
            return terminal.Usage(problem!);
        }

        if (title.Length == 0)
        {
            return terminal.Usage(CommandTexts.NoTitle);
        }

        if (number is not null && !ItemNumber.TryParse(number, out _))
        {
            return terminal.Usage(CommandTexts.BadNumber(number));
        }

        if (content.Meetings.FirstOrDefault(each => each.Council == named.Council && each.Date == named.Date) is not { } meeting)
        {
            return terminal.Usage(CommandTexts.NoMeeting(named.Council, named.Date));
        }

        return Write(terminal, input, meeting, number is null ? null : ItemNumber.Parse(number), title);
    }

    private static ExitCode Write(Terminal terminal, string input, Meeting meeting, ItemNumber? asked, string title)
    {
        var number = asked is not { } given ? NextNumber.AtEnd(meeting)
            : NextNumber.IsHeading(meeting, given) ? NextNumber.Free(meeting, given)
            : given;
        if (number is not { } chosen)
        {
            return terminal.Usage(CommandTexts.NoFreeNumber);
        }

        if (meeting.Items.FirstOrDefault(item => item.Number == chosen) is { } taken)
        {
            var diagnostics = new DiagnosticBag();
            diagnostics.Add(DiagnosticCodes.NumberTaken, taken.Location, chosen, taken.Title);
            terminal.Report(diagnostics, CommandTexts.NothingWritten);
            return ExitCode.ContentErrors;
        }

        return WriteNewFile.Write(terminal, input, StartItem.Of(meeting, chosen, title), CommandTexts.NextFillItem);
    }
}
