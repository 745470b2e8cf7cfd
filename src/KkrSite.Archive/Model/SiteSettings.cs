using NodaTime;

namespace KkrSite.Archive.Model;

/// <summary>What site.yml says of the archive as a whole.</summary>
/// <param name="Updated">When the content was last changed (opdateret), shown on every page.</param>
/// <param name="BaseUrl">The address that the site is published at, with its trailing slash.</param>
public sealed record SiteSettings(
    string Title, Uri BaseUrl, string Description, string Publisher, string? Contact, SourceLink? Licence, LocalDate? Updated)
{
    public const long Megabyte = 1024 * 1024;

    /// <summary>In bytes (bilag_mb); an attachment above it is told of.</summary>
    public long LargestAttachment { get; init; } = 25 * Megabyte;

    /// <summary>What a folder without site.yml is built with.</summary>
    public static SiteSettings Default { get; } = new(
        "KKR-arkivet",
        new Uri("https://kkr-arkivet.example/"),
        "Dagsordener og referater fra de fem kommunekontaktråd.",
        "KKR-arkivet",
        null,
        null,
        null);
}
