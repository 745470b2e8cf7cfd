using KkrSite.Archive.Model;

namespace KkrSite.Import.Writing.Rendering;

/// <summary>Names the file of an item.</summary>
public static class ItemFileName
{
    private const int LongestSlug = 60;

    /// <summary>Only ever a name: digits, dots, letters a to z and hyphens.</summary>
    public static string Of(ItemNumber number, string title) =>
        Slug.Of(title, LongestSlug) is { Length: > 0 } slug ? $"{number}-{slug}.md" : $"{number}.md";
}
