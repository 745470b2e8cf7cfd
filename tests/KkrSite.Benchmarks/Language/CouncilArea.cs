namespace KkrSite.Benchmarks.Language;

/// <summary>One of the five councils and its municipalities.</summary>
public sealed record CouncilArea(string Id, string Name, IReadOnlyList<string> Municipalities)
{
    public static IReadOnlyList<CouncilArea> All { get; } = [.. WordLists.Lines("municipalities").Select(Parse)];

    private static CouncilArea Parse(string line) => line.Split(": ") is [var names, var places] && names.Split('|') is [var id, var name]
        ? new CouncilArea(id, name, places.Split(' '))
        : throw new FormatException(line);
}
