using System.Collections.Immutable;
using KkrSite.Archive.Linking;

namespace KkrSite.Site.Rendering.Search;

/// <summary>
/// The files of the search index and the related items that are found in it. They are built when first asked for, on the thread that asks,
/// while other threads make what needs neither. Thread-safe.
/// </summary>
public sealed class LazySearchIndex(MeetingArchive archive)
{
    private readonly Lazy<BuiltSearchIndex> built = new(() => Build(archive));

    /// <summary>Items of other meetings on the same subject.</summary>
    internal ImmutableArray<RelatedItem> FindRelated(ItemEntry item) => built.Value.RelatedItems.GetValueOrDefault(item, []);

    internal SearchIndexFiles Files => built.Value.Files;

    private static BuiltSearchIndex Build(MeetingArchive archive)
    {
        var search = ArchiveIndexBuilder.Build(archive);
        return new BuiltSearchIndex(RelatedItemFinder.Find(archive, search), SearchFilesWriter.Write(archive, search));
    }

    private sealed record BuiltSearchIndex(
        IReadOnlyDictionary<ItemEntry, ImmutableArray<RelatedItem>> RelatedItems,
        SearchIndexFiles Files
    );
}
