using System.Buffers;
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
                    var page = Folder.AppendPage(folder);
                    return [.. files.Select(file => new OutputFile(page.AppendFile(file.Name).FilePath, file.Content))];
                }
            )
            {
                Listing = FileListing.Unlisted,
            },
            new RenderedFile(ArchiveAddresses.SearchIndexDirectory, output => output.Write(index.Files.Directory))
            {
                Listing = FileListing.Unlisted,
            },
        ];
}
