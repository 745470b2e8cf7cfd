using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Rendering.Related;
using KkrSite.Rendering.Search;

namespace KkrSite.Pipelines;

/// <summary>
/// The search index in small files, and their directory. Built already in Process, since the names of the files are made of what is
/// in them; from the same index come the items that are related.
/// </summary>
public sealed class SearchIndex : Pipeline
{
    private static readonly UrlPath Folder = Addresses.Search.Page("indeks");

    public override IEnumerable<PlannedFile> Process(SiteContext site)
    {
        var search = BuildArchiveIndex.Of(site.Archive);
        site.Related = FindRelated.In(site.Archive, search);
        var (directory, folder, files) = WriteSearchFiles.Of(site.Archive, search);
        yield return new PlannedFile(Addresses.SearchDirectory, () => directory, Listing: FileListing.Machinery);
        foreach (var file in files)
        {
            yield return new PlannedFile(Folder.Page(folder).File(file.Name), () => file.Content, Listing: FileListing.Machinery);
        }
    }
}
