using System.Buffers;
using KkrSite.Archive.Model;
using KkrSite.Site.Output;
using KkrSite.Site.Rendering.Links;
using KkrSite.Site.Rendering.Search;

namespace KkrSite.Site.Pipelines.Files;

/// <summary>The search index in small files, in a folder named by a hash of their content, and the entry that names the folder.</summary>
public sealed class SearchIndexPipeline(LazySearchIndex index, AssetAddresses assets) : Pipeline
{
    public override IEnumerable<SiteFile> Process() =>
        [
            new FileSet(
                SearchIndexFiles.AllFolders,
                () => [.. index.Files.Files.Select(file => new OutputFile(index.Files.Url.AppendFile(file.Name).FilePath, file.Content))]
            )
            {
                Listing = FileListing.Unlisted,
            },
            new RenderedFile(
                ArchiveAddresses.SearchIndexEntry,
                output => output.Write(SearchIndexEntry.Write(index.Files, assets))
            )
            {
                Listing = FileListing.Unlisted,
            },
        ];
}
