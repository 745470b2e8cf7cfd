namespace KkrSite.Archive.Model;

/// <summary>A topic by the name of its file and address: <c>groen-trepart</c>.</summary>
public readonly record struct TopicId : IComparable<TopicId>
{
    private readonly string? slug;

    private TopicId(string slug) => this.slug = slug;

    public string Slug => slug ?? "";

    public static bool TryParse(string? text, out TopicId id)
    {
        id = Model.Slug.IsValid(text) ? new TopicId(text!) : default;
        return id.Slug.Length > 0;
    }

    public static TopicId Parse(string text) =>
        TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is not a slug.");

    public int CompareTo(TopicId other) => string.CompareOrdinal(Slug, other.Slug);

    public override string ToString() => Slug;
}
