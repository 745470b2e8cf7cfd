using System.Collections.Immutable;
using KkrSite.Import.Writing.Matching;

namespace KkrSite.Import.Writing.Completing;

/// <summary>Knows a section that has only got a line more for each new attachment: told in the text as under the key <c>bilag</c>, it takes nothing away.</summary>
internal static class GrownAttachments
{
    /// <param name="titles">The attachments that the folder has never had.</param>
    public static bool IsGrown(FileSection own, FileSection planned, ImmutableArray<string> titles)
    {
        var (before, after) = (Lines(own), Lines(planned));
        var at = 0;
        foreach (var line in after)
        {
            if (at < before.Length && before[at] == line)
            {
                at++;
            }
            else if (!titles.Any(title => Wording.Bare(title) == line))
            {
                return false;
            }
        }

        return at == before.Length && after.Length > before.Length;
    }

    private static string[] Lines(FileSection section) => [.. section.Text.Split('\n').Select(Wording.Bare).Where(line => line.Length > 0)];
}
