using System.Collections.Immutable;
using KkrSite.Archive.Model;
using KkrSite.Site.Rendering.Formatting;

namespace KkrSite.Site.Rendering.OpenData;

/// <summary>The files of open data and their addresses, which never change.</summary>
internal static class OpenDataAddresses
{
    public static UrlPath Meetings { get; } = ArchiveAddresses.OpenData.AppendFile("moeder.json");

    public static UrlPath Cases { get; } = ArchiveAddresses.OpenData.AppendFile("sager.json");

    public static UrlPath Decisions { get; } = ArchiveAddresses.OpenData.AppendFile("beslutninger.csv");

    public static UrlPath Archive { get; } = ArchiveAddresses.OpenData.AppendFile("arkiv.jsonl");

    /// <summary>In the form that <c>sha256sum -c</c> reads.</summary>
    public static UrlPath ArchiveChecksum { get; } = ArchiveAddresses.OpenData.AppendFile("arkiv.jsonl.sha256");

    public static UrlPath Catalogue { get; } = ArchiveAddresses.OpenData.AppendFile("katalog.jsonld");

    /// <summary>Every address that was ever published, with which the next build is compared.</summary>
    public static UrlPath Ledger { get; } = ArchiveAddresses.OpenData.AppendFile("adresser.txt");

    /// <summary>The files to download, in the order of the page about open data.</summary>
    public static ImmutableArray<OpenDataFile> Files { get; } =
    [
        new(Archive, OpenDataTexts.ArchiveFile, "JSON Lines", "application/jsonl", null),
        new(Decisions, OpenDataTexts.DecisionsFile, "CSV", "text/csv", "CSV"),
        new(Meetings, OpenDataTexts.MeetingsFile, "JSON", "application/json", "JSON"),
        new(Cases, OpenDataTexts.CasesFile, "JSON", "application/json", "JSON"),
        new(Ledger, OpenDataTexts.LedgerFile, "tekst", "text/plain", "TXT"),
    ];
}

/// <summary>A file of open data.</summary>
/// <param name="Contents">Its contents, in Danish.</param>
/// <param name="Format">The name of the format, for people.</param>
/// <param name="MediaType">As registered by IANA.</param>
/// <param name="FileType">The name in the EU's list of file types; null where the list has none.</param>
internal sealed record OpenDataFile(UrlPath Url, string Contents, string Format, string MediaType, string? FileType)
{
    public string Name => Url.Value[(Url.Value.LastIndexOf('/') + 1)..];
}
