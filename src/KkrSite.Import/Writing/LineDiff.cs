using System.Collections.Immutable;

namespace KkrSite.Import.Writing;

/// <summary>Shows what differs between two texts, line by line, without what they have in common at both ends.</summary>
internal static class LineDiff
{
    public static ImmutableArray<string> Of(string own, string other)
    {
        var (before, after) = (own.Split('\n'), other.Split('\n'));
        var start = 0;
        while (start < before.Length && start < after.Length && before[start] == after[start])
        {
            start++;
        }

        var end = 0;
        while (end < before.Length - start && end < after.Length - start && before[^(end + 1)] == after[^(end + 1)])
        {
            end++;
        }

        return
        [
            .. before[start..^end].Where(line => line.Length > 0).Select(line => "- " + line),
            .. after[start..^end].Where(line => line.Length > 0).Select(line => "+ " + line),
        ];
    }
}
