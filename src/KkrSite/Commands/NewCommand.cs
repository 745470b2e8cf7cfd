using System.CommandLine;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Archive.Reading;

namespace KkrSite.Commands;

/// <summary>new: a filled-in file to start from: a meeting, an item, a topic.</summary>
internal static class NewCommand
{
    public static Command Create(Terminal terminal) => new("new", CommandTexts.New)
    {
        NewMeetingCommand.Create(terminal), NewItemCommand.Create(terminal), NewTopicCommand.Create(terminal),
    };

    public static Option<string?> Council() => new("--council") { Description = CommandTexts.NewCouncil, HelpName = "ID" };

    public static Option<string?> Date() => new("--date") { Description = CommandTexts.NewDate, HelpName = "DATO" };

    /// <summary>What the content folder holds now; whatever is wrong in it goes to <paramref name="diagnostics"/>. A message in <paramref name="problem"/> where there is no folder.</summary>
    public static InputContent? Read(string input, DiagnosticBag diagnostics, out string? problem) =>
        CommonOptions.Open(input, out problem) is { } folder ? new ReadContent().Read(folder, diagnostics) : null;

    /// <summary>The meeting's council and date as they were given; a message in <paramref name="problem"/> where they cannot be.</summary>
    public static (CouncilId Council, MeetingDate Date)? Meeting(InputContent content, string? council, string? date, out string? problem)
    {
        problem = council is null ? CommandTexts.NoCouncil
            : date is null ? CommandTexts.NoDate
            : !MeetingDate.TryParse(date, out _) ? CommandTexts.BadDate(date)
            : null;
        if (problem is not null)
        {
            return null;
        }

        var known = content.Councils.Select(each => each.Id.Slug).ToArray();
        if (known.Contains(council, StringComparer.Ordinal))
        {
            return (CouncilId.Parse(council!), MeetingDate.Parse(date!));
        }

        problem = CommandTexts.UnknownCouncil(council!, Suggestion.For(council!, known), known);
        return null;
    }
}
