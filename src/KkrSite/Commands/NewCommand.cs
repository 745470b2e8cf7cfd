using System.CommandLine;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Archive.Reading;
using KkrSite.Import.NewFiles;
using KkrSite.Reporting;

namespace KkrSite.Commands;

/// <summary>new: a file to begin with: a meeting, an item or a topic.</summary>
internal static class NewCommand
{
    public static Command Create(Terminal terminal) =>
        new("new", CommandTexts.New)
        {
            NewMeetingCommand.Create(terminal),
            NewItemCommand.Create(terminal),
            NewTopicCommand.Create(terminal),
        };

    public static Option<string?> CreateCouncilOption() => new("--council") { Description = NewCommandTexts.Council, HelpName = "ID" };

    public static Option<string?> CreateDateOption() => new("--date") { Description = NewCommandTexts.Date, HelpName = "DATO" };

    /// <summary>Reads the content folder; null where there is none, with a message in <paramref name="problem"/>.</summary>
    public static InputContent? ReadInput(string input, DiagnosticBag diagnostics, out string? problem) =>
        CommonOptions.OpenInput(input, out problem) is { } folder ? ContentReader.Read(folder, diagnostics) : null;

    /// <summary>The meeting of the options; null where they are invalid, with a message in <paramref name="problem"/>.</summary>
    public static (CouncilId Council, MeetingSlug Meeting)? ParseMeeting(
        InputContent content,
        string? council,
        string? date,
        out string? problem
    )
    {
        var isMeeting = MeetingSlug.TryParse(date, out var meeting);
        problem =
            council is null ? NewCommandTexts.MissingCouncil
            : date is null ? NewCommandTexts.MissingDate
            : !isMeeting ? CommandTexts.InvalidDate(date)
            : null;
        if (problem is not null)
        {
            return null;
        }

        var known = content.Councils.Select(other => other.Id.Slug).ToArray();
        if (known.Contains(council, StringComparer.Ordinal))
        {
            return (CouncilId.Parse(council!), meeting);
        }

        problem = NewCommandTexts.UnknownCouncil(council!, known);
        return null;
    }

    /// <summary>Writes the file and prints its path, the address of its page and the next step.</summary>
    public static ExitCode WriteFile(Terminal terminal, string input, NewFile file, string nextStep)
    {
        var diagnostics = new DiagnosticBag();
        if (NewFileWriter.Write(input, file, diagnostics) is not { } path)
        {
            terminal.Report(diagnostics, ReportTexts.NothingWritten);
            return ExitCode.ContentErrors;
        }

        terminal.Results.WriteLine(NewCommandTexts.Written(path));
        terminal.Results.WriteLine(NewCommandTexts.PageAddress(file.Url));
        terminal.Results.WriteLine(nextStep);
        return ExitCode.Success;
    }
}
