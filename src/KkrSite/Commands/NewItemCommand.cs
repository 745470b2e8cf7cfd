using System.CommandLine;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Import.NewFiles;
using KkrSite.Reporting;

namespace KkrSite.Commands;

/// <summary>new item: the file of a new item of an existing meeting.</summary>
internal static class NewItemCommand
{
    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string?>("MØDEMAPPE") { Description = NewCommandTexts.MeetingFolder, Arity = ArgumentArity.ZeroOrOne };
        var council = NewCommand.CreateCouncilOption();
        var date = NewCommand.CreateDateOption();
        var number = new Option<string?>("--number") { Description = NewCommandTexts.ItemNumber, HelpName = "NR" };
        var title = new Option<string?>("--title") { Description = NewCommandTexts.ItemTitle, HelpName = "TITEL" };
        var input = CommonOptions.CreateInput();
        var command = new Command("item", NewCommandTexts.NewItem) { folder, council, date, number, title, input };
        command.SetAction(parsed =>
        {
            // The folder's last two names are the council and the date.
            var names = parsed.GetValue(folder)?.Replace('\\', '/').TrimEnd('/').Split('/') ?? [];
            var arguments = new ItemArguments(parsed.GetRequiredValue(input), FileTemplate.FormatTitle(parsed.GetValue(title) ?? ""))
            {
                Council = parsed.GetValue(council) ?? (names.Length > 1 ? names[^2] : null),
                Date = parsed.GetValue(date) ?? (names.Length > 1 ? names[^1] : null),
                Number = parsed.GetValue(number),
            };
            return (int)ContentWritingCommand.Run(terminal, arguments.Input, () => Run(terminal, arguments));
        });
        return command;
    }

    private static ExitCode Run(Terminal terminal, ItemArguments arguments)
    {
        if (
            NewCommand.ReadInput(arguments.Input, new DiagnosticBag(), out var problem) is not { } content
            || NewCommand.ParseMeeting(content, arguments.Council, arguments.Date, out problem) is not { } identity
        )
        {
            return terminal.ReportUsageError(problem!);
        }

        if (arguments.Title.Length == 0)
        {
            return terminal.ReportUsageError(NewCommandTexts.MissingTitle);
        }

        var isNumber = ItemNumber.TryParse(arguments.Number, out var requested);
        if (arguments.Number is not null && !isNumber)
        {
            return terminal.ReportUsageError(NewCommandTexts.InvalidItemNumber(arguments.Number));
        }

        if (content.Meetings.FirstOrDefault(other => (other.Council, other.Slug) == identity) is not { } meeting)
        {
            return terminal.ReportUsageError(NewCommandTexts.MeetingNotFound(identity.Council, identity.Meeting));
        }

        return Write(terminal, arguments, meeting, isNumber ? requested : null);
    }

    private static ExitCode Write(Terminal terminal, ItemArguments arguments, Meeting meeting, ItemNumber? requested)
    {
        var free =
            requested is not { } given ? ItemNumberSelector.SelectAtEnd(meeting)
            : ItemNumberSelector.IsHeading(meeting, given) ? ItemNumberSelector.SelectUnderHeading(meeting, given)
            : given;
        if (free is not { } number)
        {
            return terminal.ReportUsageError(NewCommandTexts.NoFreeNumber);
        }

        if (meeting.Items.FirstOrDefault(item => item.Number == number) is { } taken)
        {
            var diagnostics = new DiagnosticBag();
            diagnostics.Add(DiagnosticCodes.NewItemNumberTaken, taken.Location, number, taken.Title);
            terminal.Report(diagnostics, ReportTexts.NothingWritten);
            return ExitCode.ContentErrors;
        }

        var file = NewFileFactory.CreateItem(meeting, number, arguments.Title);
        return NewCommand.WriteFile(terminal, arguments.Input, file, NewCommandTexts.NextStepFillItem);
    }

    private sealed record ItemArguments(string Input, string Title)
    {
        public string? Council { get; init; }

        public string? Date { get; init; }

        public string? Number { get; init; }
    }
}
