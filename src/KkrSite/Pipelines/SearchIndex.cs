using KkrSite.Archive.Model;
using KkrSite.Rendering.Search;

namespace KkrSite.Pipelines;

/// <summary>
/// The search index in small files, and their directory. Built already in Process, since the names of the files are made of what is
/// in them.
/// </summary>
public sealed class SearchIndex : Pipeline
{
    /// <summary>The one file of the index whose name never changes.</summary>
    public static UrlPath DirectoryUrl { get; } = UrlPath.Parse("/soeg/indeks.json");

    private static readonly UrlPath Folder = UrlPath.Parse("/soeg/indeks/");

    public override IEnumerable<PlannedFile> Process(SiteContext site)
    {
        var (directory, folder, files) = WriteSearchFiles.Of(site.Archive);
        yield return new PlannedFile(DirectoryUrl, () => directory, Listing: FileListing.Machinery);
        foreach (var file in files)
        {
            yield return new PlannedFile(Folder.Page(folder).File(file.Name), () => file.Content, Listing: FileListing.Machinery);
        }
    }
}
