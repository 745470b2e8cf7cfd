namespace KkrSite.Archive.Model;

/// <summary>The id of a council (KKR), which names its folder and its address: <c>midtjylland</c>.</summary>
public readonly record struct CouncilId : IComparable<CouncilId>
{
    private readonly string? slug;

    private CouncilId(string slug) => this.slug = slug;

    public string Slug => slug ?? "";

    public static bool TryParse(string? text, out CouncilId id)
    {
        id = UrlSlug.IsValid(text) ? new CouncilId(text!) : default;
        return id.Slug.Length > 0;
    }

    public static CouncilId Parse(string text) => TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is not a slug.");

    public int CompareTo(CouncilId other) => string.CompareOrdinal(Slug, other.Slug);

    public override string ToString() => Slug;
}
