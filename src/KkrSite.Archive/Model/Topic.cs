using System.Collections.Immutable;

namespace KkrSite.Archive.Model;

/// <summary>A topic that several councils may treat.</summary>
/// <param name="Words">The words and phrases that assign an item to the topic.</param>
public sealed record Topic(TopicId Id, string Title, ImmutableArray<string> Words, string Markdown);

/// <summary>The id of a topic, which names its file and its address: <c>groen-trepart</c>.</summary>
public readonly record struct TopicId : IComparable<TopicId>
{
    private readonly string? slug;

    private TopicId(string slug) => this.slug = slug;

    public string Slug => slug ?? "";

    public static bool TryParse(string? text, out TopicId id)
    {
        id = UrlSlug.IsValid(text) ? new TopicId(text!) : default;
        return id.Slug.Length > 0;
    }

    public static TopicId Parse(string text) => TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is not a slug.");

    public int CompareTo(TopicId other) => string.CompareOrdinal(Slug, other.Slug);

    public override string ToString() => Slug;
}
