using System.CommandLine;
using KkrSite.Starting;

namespace KkrSite.Commands;

/// <summary>new topic: the file of a topic, found at first by its title alone.</summary>
internal static class NewTopicCommand
{
    public static Command Create(Terminal terminal)
    {
        var title = new Argument<string>("TITEL") { Description = CommandTexts.TopicTitle };
        var input = CommonOptions.Input();
        var command = new Command("topic", CommandTexts.NewTopic) { title, input };
        command.SetAction(parsed => (int)Run(terminal, parsed.GetRequiredValue(input), FillTemplate.OneLine(parsed.GetRequiredValue(title))));
        return command;
    }

    private static ExitCode Run(Terminal terminal, string input, string title)
    {
        if (CommonOptions.Open(input, out var problem) is null)
        {
            return terminal.Usage(problem!);
        }

        return StartTopic.Of(title) is { } file
            ? WriteNewFile.Write(terminal, input, file, CommandTexts.NextFillTopic)
            : terminal.Usage(CommandTexts.TitleWithoutLetters(title));
    }
}
