namespace KkrSite.TestTools.GeneratedArchives.Language;

/// <summary>The context of a text, from which its sentences take the words that are not in the vocabulary.</summary>
public sealed record SentenceContext
{
    public required GeneratedCouncil Council { get; init; }

    public required DateOnly Date { get; init; }

    public required PolicyArea Area { get; init; }

    /// <summary>Earlier meetings of the council.</summary>
    public required IReadOnlyList<DateOnly> EarlierMeetings { get; init; }

    public required IReadOnlyList<string> ItemNumbers { get; init; }

    /// <summary>Recent cases.</summary>
    public required IReadOnlyList<string> Cases { get; init; }
}

/// <summary>The subject of an item, and the topic that its words indicate.</summary>
/// <param name="Words">In the forms that running text uses.</param>
public sealed record PolicyArea(string Slug, string Title, IReadOnlyList<string> Words)
{
    public static IReadOnlyList<PolicyArea> All { get; } = [.. WordLists.ReadLines("areas").Select(Parse)];

    private static PolicyArea Parse(string line) =>
        line.Split('|') is [var slug, var title, var words]
            ? new PolicyArea(slug, title, words.Split(", "))
            : throw new FormatException(line);
}

/// <summary>One of the five councils and its municipalities.</summary>
public sealed record GeneratedCouncil(string Id, string Name, IReadOnlyList<string> Municipalities)
{
    public static IReadOnlyList<GeneratedCouncil> All { get; } = [.. WordLists.ReadLines("municipalities").Select(Parse)];

    private static GeneratedCouncil Parse(string line) =>
        line.Split(": ") is [var names, var places] && names.Split('|') is [var id, var name]
            ? new GeneratedCouncil(id, name, places.Split(' '))
            : throw new FormatException(line);
}
