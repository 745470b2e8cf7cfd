using System.Text.Json;
using System.Text.Json.Serialization;

namespace KkrSite.Import.Tests.Fidelity;

/// <summary>The ground truth of a real document, written by a careful reader.</summary>
public sealed record GroundTruthDocument
{
    [JsonPropertyName("body")]
    public required string Body { get; init; }

    [JsonPropertyName("kind")]
    public required string Kind { get; init; }

    [JsonPropertyName("date")]
    public string? Date { get; init; }

    [JsonPropertyName("time")]
    public string? Time { get; init; }

    [JsonPropertyName("place")]
    public string? Place { get; init; }

    [JsonPropertyName("items")]
    public required GroundTruthItem[] Items { get; init; }

    public static SortedDictionary<string, GroundTruthDocument> Load(string shared)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(shared, "truth", "seeds.json")));
        return new SortedDictionary<string, GroundTruthDocument>(
            json.RootElement.EnumerateObject()
                .Where(property => property.Name.EndsWith(".txt", StringComparison.Ordinal))
                .ToDictionary(property => property.Name, property => property.Value.Deserialize<GroundTruthDocument>()!),
            StringComparer.Ordinal
        );
    }
}

/// <summary>The ground truth of an item of a real document.</summary>
public sealed record GroundTruthItem
{
    [JsonPropertyName("number")]
    public required string Number { get; init; }

    [JsonPropertyName("title")]
    public required string Title { get; init; }

    [JsonPropertyName("heading")]
    public bool Heading { get; init; }

    [JsonPropertyName("case_number")]
    public string? CaseNumber { get; init; }

    [JsonPropertyName("initials_list")]
    public string[] Initials { get; init; } = [];

    [JsonPropertyName("sections")]
    public string[] Sections { get; init; } = [];

    [JsonPropertyName("attachments")]
    public string[] Attachments { get; init; } = [];

    [JsonPropertyName("decision")]
    public string? Decision { get; init; }

    [JsonPropertyName("urls")]
    public string[] Urls { get; init; } = [];

    [JsonPropertyName("words")]
    public int Words { get; init; }

    [JsonPropertyName("first_words")]
    public string FirstWords { get; init; } = "";

    [JsonPropertyName("last_words")]
    public string LastWords { get; init; } = "";
}
