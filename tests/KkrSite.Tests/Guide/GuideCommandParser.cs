using System.Text.RegularExpressions;

namespace KkrSite.Tests.Guide;

/// <summary>Finds the lines of a guide's command blocks, in order, and splits them into words as a shell does.</summary>
internal static partial class GuideCommandParser
{
    public static IReadOnlyList<string> Parse(string guide) =>
        [.. Blocks().Matches(guide).SelectMany(block => block.Groups["lines"].Value.Split('\n')).Where(line => line.Trim().Length > 0)];

    public static string[] SplitWords(string line) =>
        [.. Word().Matches(line).Select(word => word.Groups["quoted"].Success ? word.Groups["quoted"].Value : word.Value)];

    [GeneratedRegex("^```sh\n(?<lines>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Blocks();

    [GeneratedRegex("\"(?<quoted>[^\"]*)\"|\\S+", RegexOptions.ExplicitCapture)]
    private static partial Regex Word();
}
