using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Site.Output;
using KkrSite.Site.Rendering.Search;

namespace KkrSite.Site.Pipelines.Files;

/// <summary>The search index in small files, whose names contain a hash of their content, and their directory.</summary>
public sealed class SearchIndexPipeline(LazySearchIndex index) : Pipeline
{
    private static readonly UrlPath Folder = ArchiveAddresses.Search.AppendPage("indeks");

    public override IEnumerable<SiteFile> Process() =>
        [
            new FileSet(
                Folder,
                () =>
                {
                    var (_, folder, files) = index.Files;
                    return [.. files.Select(file => new OutputFile(Folder.AppendPage(folder).AppendFile(file.Name), file.Content))];
                }
            )
            {
                Listing = FileListing.Unlisted,
            },
            new RenderedFile(ArchiveAddresses.SearchIndexDirectory, () => index.Files.Directory) { Listing = FileListing.Unlisted },
        ];
}
