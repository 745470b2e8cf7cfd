using KkrSite.TestTools.GeneratedArchives.Language;

namespace KkrSite.TestTools.GeneratedArchives;

/// <summary>A generated meeting with its items; only one is in memory at a time.</summary>
/// <param name="Headings">The headings of the items, by number.</param>
public sealed record GeneratedMeeting(
    GeneratedCouncil Council,
    DateOnly Date,
    bool HasMinutes,
    string Place,
    string Text,
    IReadOnlyList<(string Number, string Title)> Headings,
    IReadOnlyList<GeneratedItem> Items
);

/// <summary>A generated agenda item.</summary>
/// <param name="Area">Null if the item is about the meeting itself.</param>
/// <param name="Sections">Heading and Markdown of each, in order.</param>
public sealed record GeneratedItem(
    string Number,
    string Title,
    PolicyArea? Area,
    IReadOnlyList<string> Cases,
    IReadOnlyList<string> Caseworkers,
    IReadOnlyList<string> Attachments,
    IReadOnlyList<(string Heading, string Markdown)> Sections
);

/// <summary>The text of an item, the same in every output format.</summary>
internal static class GeneratedItemText
{
    public static string FormatMarkdown(GeneratedItem item) =>
        string.Join("\n\n", item.Sections.Select(section => $"## {section.Heading}\n\n{section.Markdown}"));

    public static string FormatRunningText(GeneratedItem item) =>
        string.Join("\n\n", item.Sections.Select(section => $"{section.Heading}\n{section.Markdown}"));

    /// <summary>3-1 of 3.1.</summary>
    public static string FormatSlug(GeneratedItem item) => "punkt-" + item.Number.Replace('.', '-');
}
