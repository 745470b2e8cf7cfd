using System.Text.Json.Serialization;

namespace KkrSite.Tests.Import;

/// <summary>An item as a careful reader found it in a real document.</summary>
public sealed record TruthItem
{
    [JsonPropertyName("number")] public required string Number { get; init; }

    [JsonPropertyName("title")] public required string Title { get; init; }

    [JsonPropertyName("heading")] public bool Heading { get; init; }

    [JsonPropertyName("case_number")] public string? CaseNumber { get; init; }

    [JsonPropertyName("initials_list")] public string[] Initials { get; init; } = [];

    [JsonPropertyName("sections")] public string[] Sections { get; init; } = [];

    [JsonPropertyName("attachments")] public string[] Attachments { get; init; } = [];

    [JsonPropertyName("decision")] public string? Decision { get; init; }

    [JsonPropertyName("urls")] public string[] Urls { get; init; } = [];

    [JsonPropertyName("words")] public int Words { get; init; }

    [JsonPropertyName("first_words")] public string FirstWords { get; init; } = "";

    [JsonPropertyName("last_words")] public string LastWords { get; init; } = "";
}
