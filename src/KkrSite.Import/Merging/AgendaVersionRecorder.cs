using System.Collections.Immutable;
using KkrSite.Import.MarkdownFiles;

namespace KkrSite.Import.Merging;

/// <summary>
/// Records where an item's minutes differ from its agenda, under the key <c>dagsorden</c>, so that the archive can show the changes.
/// Recorded when the first minutes are imported, even where the agenda's text stays for now: it may be overwritten later.
/// </summary>
internal static class AgendaVersionRecorder
{
    private const string KeyName = "dagsorden";
    private const string DecisionHeading = "beslutning";

    /// <param name="existing">The folder's item: the agenda's, with the changes of editors.</param>
    /// <param name="minutes">The item in the minutes.</param>
    /// <param name="completed">The item as it will be written.</param>
    public static MarkdownFile Record(MarkdownFile existing, MarkdownFile minutes, MarkdownFile completed)
    {
        if (existing.FindKey(KeyName) is not null || completed.FindKey("lukket") is not null)
        {
            return completed;
        }

        string[] lines =
        [
            .. FormatScalar("punkt", existing, minutes, YamlFormatter.FormatQuoted),
            .. FormatScalar("titel", existing, minutes, YamlFormatter.Format),
            .. FormatCases(existing, minutes),
            .. FormatChangedSections(existing, minutes, completed),
            .. FormatList("nye_afsnit", FindNewHeadings(existing, completed)),
            .. FormatList("nye_bilag", FindNewAttachments(existing, completed)),
        ];
        return lines.Length == 0
            ? completed
            : completed with
            {
                Keys =
                [
                    .. completed.Keys,
                    new FrontMatterKey(KeyName, $"{KeyName}:\n" + string.Join('\n', lines.Select(line => "  " + line))),
                ],
            };
    }

    /// <summary>Marks an item that the agenda did not have.</summary>
    public static MarkdownFile RecordNewItem(MarkdownFile minutes) =>
        minutes.FindKey("lukket") is not null
            ? minutes
            : minutes with
            {
                Keys = [.. minutes.Keys, new FrontMatterKey(KeyName, $"{KeyName}: {{nyt: true}}")],
            };

    private static IEnumerable<string> FormatScalar(
        string name,
        MarkdownFile existing,
        MarkdownFile minutes,
        Func<string, string> format
    ) =>
        existing.GetText(name) is { } before && minutes.GetText(name) is { } after && !FrontMatterComparer.AreEquivalent(before, after)
            ? [$"{name}: {format(before)}"]
            : [];

    private static IEnumerable<string> FormatCases(MarkdownFile existing, MarkdownFile minutes) =>
        existing.FindKey("sag") is { } before
        && minutes.FindKey("sag") is { } after
        && !FrontMatterComparer.Covers(before, after)
        && !before.Source.Contains('\n', StringComparison.Ordinal)
            ? [before.Source]
            : [];

    private static IEnumerable<string> FormatChangedSections(MarkdownFile existing, MarkdownFile minutes, MarkdownFile completed)
    {
        var changed = existing
            .Sections.Where(section =>
                section is { Heading: not null, Text.Length: > 0 }
                && !IsDecision(section)
                && minutes.Sections.Any(other =>
                    HasSameHeading(other, section)
                    && other.Text.Length > 0
                    && !TextComparer.AreSameWording(other.Text, section.Text)
                    && !section.IsExtendedBy(other, FindNewAttachments(existing, completed))
                )
            )
            .ToArray();
        return changed.Length == 0
            ? []
            :
            [
                "afsnit:",
                .. changed.Select(section =>
                    $"  {YamlFormatter.FormatQuoted(section.Heading!)}: {YamlFormatter.FormatQuoted(section.Text)}"
                ),
            ];
    }

    private static IEnumerable<string> FindNewHeadings(MarkdownFile existing, MarkdownFile completed) =>
        completed
            .Sections.Where(section =>
                section is { Heading: not null, Text.Length: > 0 }
                && !IsDecision(section)
                && !existing.Sections.Any(other => HasSameHeading(other, section) && other.Text.Length > 0)
            )
            .Select(section => section.Heading!);

    // Among what is written: an attachment that an editor removed is not new and must not be named.
    private static ImmutableArray<string> FindNewAttachments(MarkdownFile existing, MarkdownFile completed)
    {
        var titles = existing.GetEntries("bilag");
        return
        [
            .. completed
                .GetEntries("bilag")
                .Where(title => !titles.Any(other => FrontMatterComparer.AreEquivalent(other, title))),
        ];
    }

    private static string[] FormatList(string name, IEnumerable<string> texts)
    {
        var list = texts.Distinct(StringComparer.Ordinal).ToArray();
        return list.Length == 0 ? [] : [$"{name}: {YamlFormatter.FormatList(list)}"];
    }

    private static bool HasSameHeading(MarkdownSection a, MarkdownSection b) =>
        string.Equals(a.Heading, b.Heading, StringComparison.OrdinalIgnoreCase);

    private static bool IsDecision(MarkdownSection section) =>
        string.Equals(section.Heading, DecisionHeading, StringComparison.OrdinalIgnoreCase);
}
