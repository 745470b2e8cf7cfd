using System.Text.RegularExpressions;

namespace KkrSite.Tests.Guide;

/// <summary>The lines of a guide's blocks of commands, in their order, as a terminal would take them apart.</summary>
internal static partial class GuideCommands
{
    public static IReadOnlyList<string> In(string guide) =>
        [.. Blocks().Matches(guide).SelectMany(block => block.Groups["lines"].Value.Split('\n')).Where(line => line.Trim().Length > 0)];

    public static string[] Words(string line) => [.. Word().Matches(line).Select(word => word.Groups["quoted"].Success ? word.Groups["quoted"].Value : word.Value)];

    [GeneratedRegex("^```sh\n(?<lines>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Blocks();

    [GeneratedRegex("\"(?<quoted>[^\"]*)\"|\\S+", RegexOptions.ExplicitCapture)]
    private static partial Regex Word();
}
