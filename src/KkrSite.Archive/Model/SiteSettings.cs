using NodaTime;

namespace KkrSite.Archive.Model;

/// <summary>What site.yml states about the archive as a whole.</summary>
public sealed record SiteSettings
{
    public const long Megabyte = 1024 * 1024;

    public required string Title { get; init; }

    /// <summary>The address that the site is published at, with its trailing slash.</summary>
    public required Uri BaseUrl { get; init; }

    public required string Description { get; init; }

    public required string Publisher { get; init; }

    public string? Contact { get; init; }

    public TitledLink? Licence { get; init; }

    /// <summary>When the content was last changed (opdateret), shown on every page.</summary>
    public LocalDate? Updated { get; init; }

    /// <summary>In bytes (bilag_mb); a larger attachment is reported.</summary>
    public long MaxAttachmentSize { get; init; } = 25 * Megabyte;

    /// <summary>The settings of a folder without site.yml.</summary>
    public static SiteSettings Default { get; } =
        new()
        {
            Title = "KKR-arkivet",
            BaseUrl = new Uri("https://kkr-arkivet.example/"),
            Description = "Dagsordener og referater fra de fem kommunekontaktråd.",
            Publisher = "KKR-arkivet",
        };
}
