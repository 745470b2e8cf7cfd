using System.CommandLine;
using KkrSite.Import.NewFiles;
using KkrSite.Reporting;

namespace KkrSite.Commands;

/// <summary>new topic: the file of a topic, whose title is its first search word.</summary>
internal static class NewTopicCommand
{
    public static Command Create(Terminal terminal)
    {
        var title = new Argument<string>("TITEL") { Description = NewCommandTexts.TopicTitle };
        var input = CommonOptions.CreateInput();
        var command = new Command("topic", NewCommandTexts.NewTopic) { title, input };
        command.SetAction(parsed =>
        {
            var folder = parsed.GetRequiredValue(input);
            return (int)
                ContentWritingCommand.Run(
                    terminal,
                    folder,
                    () => Run(terminal, folder, FileTemplate.FormatTitle(parsed.GetRequiredValue(title)))
                );
        });
        return command;
    }

    private static ExitCode Run(Terminal terminal, string input, string title)
    {
        if (CommonOptions.OpenInput(input, out var problem) is null)
        {
            return terminal.ReportUsageError(problem!);
        }

        return NewFileFactory.CreateTopic(title) is { } file
            ? NewCommand.WriteFile(terminal, input, file, NewCommandTexts.NextStepFillTopic)
            : terminal.ReportUsageError(NewCommandTexts.TitleWithoutLetters(title));
    }
}
