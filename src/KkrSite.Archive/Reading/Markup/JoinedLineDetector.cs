using System.Text.RegularExpressions;

namespace KkrSite.Archive.Reading.Markup;

/// <summary>
/// Detects lines that an editor meant as lines and that Markdown runs together as one paragraph: points that begin with "a)" or a dash,
/// and names that stand one below the other.
/// </summary>
internal static partial class JoinedLineDetector
{
    private const int MinNames = 2;
    private const int MinNamesWithoutIntroduction = 3;

    // Prose that is wrapped by hand has longer lines.
    private const int MaxNameLength = 60;

    /// <param name="paragraph">Its source, without the marks of a list or a quotation around it.</param>
    /// <returns>The position of the first such line in the paragraph, from 0; null where there is none.</returns>
    public static int? Find(string paragraph)
    {
        var lines = paragraph.Split('\n');
        if (lines.Length < 2 || lines[..^1].Any(IsBrokenOnPurpose))
        {
            return null;
        }

        var point = Array.FindIndex(lines, 1, line => PointMark().IsMatch(line));
        if (point > 0)
        {
            return point;
        }

        var hasIntroduction = lines[0].TrimEnd().EndsWith(':');
        var names = hasIntroduction ? lines[1..] : lines;
        var isNames = names.Length >= (hasIntroduction ? MinNames : MinNamesWithoutIntroduction) && names.All(IsName);
        return isNames ? 1 : null;
    }

    // Two blanks or a backslash at its end keep a line in Markdown.
    private static bool IsBrokenOnPurpose(string line) =>
        line.EndsWith("  ", StringComparison.Ordinal) || line.EndsWith('\\');

    private static bool IsName(string line) =>
        line.Trim() is { Length: > 0 and <= MaxNameLength } name && char.IsUpper(name[0]) && char.IsLetterOrDigit(name[^1]);

    [GeneratedRegex(@"^\s*(?:\p{L}\)|\d{1,2}\)|[–—•·])\s+\S")]
    private static partial Regex PointMark();
}
