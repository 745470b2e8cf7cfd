using KkrSite.Benchmarks.Archives;

namespace KkrSite.Benchmarks.Writing;

/// <summary>The text of an item, the same in every form that it is written in.</summary>
internal static class ItemBody
{
    public static string Markdown(GeneratedItem item) =>
        string.Join("\n\n", item.Sections.Select(section => $"## {section.Heading}\n\n{section.Markdown}"));

    public static string Running(GeneratedItem item) =>
        string.Join("\n\n", item.Sections.Select(section => $"{section.Heading}\n{section.Markdown}"));

    /// <summary>3-1 of 3.1.</summary>
    public static string Slug(GeneratedItem item) => "punkt-" + item.Number.Replace('.', '-');
}
