namespace KkrSite.Benchmarks.Language;

/// <summary>A subject that an item keeps to, and the topic that its words mark.</summary>
/// <param name="Words">As running text uses them.</param>
public sealed record Area(string Slug, string Title, IReadOnlyList<string> Words)
{
    public static IReadOnlyList<Area> All { get; } = [.. WordLists.Lines("areas").Select(Parse)];

    private static Area Parse(string line) => line.Split('|') is [var slug, var title, var words]
        ? new Area(slug, title, words.Split(", "))
        : throw new FormatException(line);
}
