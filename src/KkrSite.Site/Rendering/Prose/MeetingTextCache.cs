using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Site.Rendering.References;

namespace KkrSite.Site.Rendering.Prose;

/// <summary>
/// Caches the texts of a meeting's items, each parsed and linked once for the item's page, its JSON and the meeting's page. These are
/// written one after another; then the cache is cleared, so that memory does not grow with the archive.
/// </summary>
public sealed class MeetingTextCache(MarkdownRenderer text)
{
    // A section is a record: without this comparer, a lookup would hash its whole text.
    private readonly Dictionary<Section, LinkedText> linked = new(ReferenceEqualityComparer.Instance);

    public LinkedText Get(ItemEntry entry, Section section)
    {
        if (!linked.ContainsKey(section))
        {
            var texts = text.LinkSections(entry.Record, new ItemTextContext(entry));
            foreach (var (own, linkedText) in entry.Record.Sections.Zip(texts))
            {
                linked[own] = linkedText;
            }
        }

        return linked[section];
    }

    public void Clear() => linked.Clear();
}
