using KkrSite.Import.Writing.FrontMatter;
using KkrSite.Import.Writing.Matching;

namespace KkrSite.Import.Writing.Completing;

/// <summary>
/// Keeps of an item's agenda what its minutes say otherwise, under the key <c>dagsorden</c>, so that the archive can show what changed.
/// Kept when the minutes first meet the agenda, also where the agenda's words stay for now: they may be overwritten later.
/// </summary>
internal static class KeepAgenda
{
    private const string Key = "dagsorden";
    private const string Decision = "beslutning";

    /// <param name="own">The item as the folder has it, from the agenda and with what editors did to it.</param>
    /// <param name="minutes">The item as the minutes have it.</param>
    /// <param name="completed">The item as it will be written.</param>
    public static MeetingFile In(MeetingFile own, MeetingFile minutes, MeetingFile completed)
    {
        if (own.Key(Key) is not null || completed.Key("lukket") is not null)
        {
            return completed;
        }

        string[] lines =
        [
            .. Scalar("punkt", own, minutes, YamlText.Quoted), .. Scalar("titel", own, minutes, YamlText.Scalar), .. Cases(own, minutes),
            .. ChangedSections(own, minutes, completed), .. List("nye_afsnit", NewHeadings(own, completed)), .. List("nye_bilag", NewAttachments(own, completed)),
        ];
        return lines.Length == 0
            ? completed
            : completed with { Keys = [.. completed.Keys, new FileKey(Key, $"{Key}:\n" + string.Join('\n', lines.Select(line => "  " + line)))] };
    }

    /// <summary>An item that the agenda did not have.</summary>
    public static MeetingFile OfNew(MeetingFile minutes) => minutes.Key("lukket") is not null
        ? minutes
        : minutes with { Keys = [.. minutes.Keys, new FileKey(Key, $"{Key}: {{nyt: true}}")] };

    private static IEnumerable<string> Scalar(string name, MeetingFile own, MeetingFile minutes, Func<string, string> write) =>
        CompareYaml.Text(own.Key(name)) is { } was && CompareYaml.Text(minutes.Key(name)) is { } becomes && !CompareYaml.IsSame(was, becomes) ? [$"{name}: {write(was)}"] : [];

    private static IEnumerable<string> Cases(MeetingFile own, MeetingFile minutes) =>
        own.Key("sag") is { } was && minutes.Key("sag") is { } becomes && !CompareYaml.Covers(was, becomes) && !was.Source.Contains('\n', StringComparison.Ordinal)
            ? [was.Source]
            : [];

    private static IEnumerable<string> ChangedSections(MeetingFile own, MeetingFile minutes, MeetingFile completed)
    {
        var changed = own.Sections.Where(section => section is { Heading: not null, Text.Length: > 0 } && !IsDecision(section)
            && minutes.Sections.Any(other => IsSame(other, section) && other.Text.Length > 0 && !Wording.IsSame(other.Text, section.Text)
                && !GrownAttachments.IsGrown(section, other, [.. NewAttachments(own, completed)]))).ToArray();
        return changed.Length == 0
            ? []
            : ["afsnit:", .. changed.Select(section => $"  {YamlText.Quoted(section.Heading!)}: {YamlText.Quoted(section.Text)}")];
    }

    private static IEnumerable<string> NewHeadings(MeetingFile own, MeetingFile completed) =>
        completed.Sections.Where(section => section is { Heading: not null, Text.Length: > 0 } && !IsDecision(section)
            && !own.Sections.Any(other => IsSame(other, section) && other.Text.Length > 0)).Select(section => section.Heading!);

    // Of what is written: an attachment that an editor took out is neither new nor to be named.
    private static IEnumerable<string> NewAttachments(MeetingFile own, MeetingFile completed)
    {
        var known = CompareYaml.Entries(own.Key("bilag"));
        return CompareYaml.Entries(completed.Key("bilag")).Where(title => !known.Any(other => CompareYaml.IsSame(other, title)));
    }

    private static string[] List(string name, IEnumerable<string> texts)
    {
        var list = texts.Distinct(StringComparer.Ordinal).ToArray();
        return list.Length == 0 ? [] : [$"{name}: {YamlText.Flow(list)}"];
    }

    private static bool IsSame(FileSection a, FileSection b) => string.Equals(a.Heading, b.Heading, StringComparison.OrdinalIgnoreCase);

    private static bool IsDecision(FileSection section) => string.Equals(section.Heading, Decision, StringComparison.OrdinalIgnoreCase);
}
