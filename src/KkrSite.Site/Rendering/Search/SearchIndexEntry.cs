using System.Collections.Immutable;
using System.Text.Json;
using KkrSite.Archive.Model;
using KkrSite.Search.IndexFiles;
using KkrSite.Site.Rendering.Links;

namespace KkrSite.Site.Rendering.Search;

/// <summary>
/// The one file of the index with a fixed address. Pages fetch it when a reader turns to a search box, and with it the files that every
/// search needs; the search page names the folder itself and needs the entry only after a new version of the site was published.
/// </summary>
internal sealed record SearchIndexEntry
{
    /// <summary>The version of the files' format; a page with scripts for another version has to be reloaded.</summary>
    public required int Version { get; init; }

    /// <summary>The name of the index's folder.</summary>
    public required string Folder { get; init; }

    /// <summary>The addresses of what every search needs: scripts, directory, meetings.</summary>
    public required ImmutableArray<string> First { get; init; }

    public static byte[] Write(SearchIndexFiles index, AssetAddresses assets) =>
        JsonSerializer.SerializeToUtf8Bytes(
            new SearchIndexEntry
            {
                Version = SearchFilesWriter.Version,
                Folder = index.Folder,
                First =
                [
                    assets.SearchPageScript.Value,
                    assets.SearchWorker.Value,
                    .. SearchFilesWriter.FilesOfEverySearch.Select(name => index.Url.AppendFile(name).Value),
                ],
            },
            SearchJsonContext.Instance.SearchIndexEntry
        );
}

/// <summary>The files of the index.</summary>
/// <param name="Folder">The name of their folder: a hash of all of them, so that browsers may cache them for ever.</param>
internal sealed record SearchIndexFiles(string Folder, ImmutableArray<IndexFile> Files)
{
    /// <summary>The folder in which each version of the index has one of its own.</summary>
    public static readonly UrlPath AllFolders = ArchiveAddresses.Search.AppendPage("indeks");

    public UrlPath Url => AllFolders.AppendPage(Folder);
}
