using KkrSite.Import.Writing.FrontMatter;

namespace KkrSite.Import.Writing.Completing;

/// <summary>
/// Takes out of the meeting's file the headings that have become items: "7. Eventuelt" is empty in the agenda, and the
/// minutes give it a decision.
/// </summary>
internal sealed class HeadingsThatAreItems(IReadOnlyCollection<(string Number, string Title)> items)
{
    private const string Name = "afsnit";

    public MeetingFile Without(MeetingFile file)
    {
        if (file.Key(Name) is not { } key)
        {
            return file;
        }

        var lines = key.Source.Split('\n');
        var kept = lines.Where((line, i) => i == 0 || !IsItem(line)).ToArray();
        var left = key with { Source = string.Join('\n', kept) };
        return kept.Length == lines.Length ? file
            : kept.Length == 1 ? file with { Keys = file.Keys.Remove(key) }
            : file with { Keys = file.Keys.Replace(key, left) };
    }

    // Both number and title: another title is an editor's word and stays.
    private bool IsItem(string line) => items.Any(item =>
        CompareYaml.Covers(Entry(line.Trim()), Entry($"\"{item.Number}\": {YamlText.Quoted(item.Title)}")));

    private static FileKey Entry(string line) => new(Name, $"{Name}:\n  {line}");
}
