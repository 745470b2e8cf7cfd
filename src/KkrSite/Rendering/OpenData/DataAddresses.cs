using System.Collections.Immutable;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;

namespace KkrSite.Rendering.OpenData;

/// <summary>The files of open data and their addresses, which never change.</summary>
internal static class DataAddresses
{
    public static UrlPath Meetings { get; } = Addresses.OpenData.File("moeder.json");

    public static UrlPath Cases { get; } = Addresses.OpenData.File("sager.json");

    public static UrlPath Decisions { get; } = Addresses.OpenData.File("beslutninger.csv");

    public static UrlPath Archive { get; } = Addresses.OpenData.File("arkiv.jsonl");

    /// <summary>In the form that <c>sha256sum -c</c> reads.</summary>
    public static UrlPath ArchiveChecksum { get; } = Addresses.OpenData.File("arkiv.jsonl.sha256");

    public static UrlPath Catalogue { get; } = Addresses.OpenData.File("katalog.jsonld");

    /// <summary>What may be downloaded, in the order in which it is told of.</summary>
    public static ImmutableArray<DataFile> Files { get; } =
    [
        new(Archive, Texts.ArchiveFile, "JSON Lines", "application/jsonl", null),
        new(Decisions, Texts.DecisionsFile, "CSV", "text/csv", "CSV"),
        new(Meetings, Texts.MeetingsFile, "JSON", "application/json", "JSON"),
        new(Cases, Texts.CasesFile, "JSON", "application/json", "JSON"),
    ];
}
