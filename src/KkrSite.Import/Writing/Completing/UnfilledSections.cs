using System.Collections.Immutable;

namespace KkrSite.Import.Writing.Completing;

/// <summary>Knows the sections in which a new file only asks for a text: nobody has written them, so a document may.</summary>
/// <param name="prompts">The texts that new files ask with.</param>
internal sealed class UnfilledSections(IReadOnlyCollection<string> prompts)
{
    /// <summary>The file as if these sections were empty.</summary>
    public MeetingFile Emptied(MeetingFile file) => file with { Sections = [.. file.Sections.Select(section => IsUnfilled(section) ? section with { Text = "" } : section)] };

    /// <summary>The completed file, asking again where nothing was filled in.</summary>
    /// <param name="own">The file as it was.</param>
    public MeetingFile Restored(MeetingFile completed, MeetingFile own)
    {
        var unfilled = own.Sections.Where(IsUnfilled).ToImmutableArray();
        return completed with
        {
            Sections = [.. completed.Sections.Select(section => section.Text.Length == 0 && unfilled.FirstOrDefault(other => other.HeadingLine == section.HeadingLine) is { } asks ? asks : section)],
        };
    }

    private bool IsUnfilled(FileSection section) => prompts.Contains(section.Text, StringComparer.Ordinal);
}
