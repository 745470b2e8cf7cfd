using System.Text.Json;
using System.Text.Json.Serialization;

namespace KkrSite.Tests.Import;

/// <summary>A real document as a careful reader found it.</summary>
public sealed record TruthDocument
{
    [JsonPropertyName("body")] public required string Body { get; init; }

    [JsonPropertyName("kind")] public required string Kind { get; init; }

    [JsonPropertyName("date")] public string? Date { get; init; }

    [JsonPropertyName("time")] public string? Time { get; init; }

    [JsonPropertyName("place")] public string? Place { get; init; }

    [JsonPropertyName("items")] public required TruthItem[] Items { get; init; }

    public static SortedDictionary<string, TruthDocument> Load(string shared)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(shared, "truth", "seeds.json")));
        return new SortedDictionary<string, TruthDocument>(
            json.RootElement.EnumerateObject()
                .Where(property => property.Name.EndsWith(".txt", StringComparison.Ordinal))
                .ToDictionary(property => property.Name, property => property.Value.Deserialize<TruthDocument>()!),
            StringComparer.Ordinal);
    }
}
