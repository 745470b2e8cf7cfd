using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;

namespace KkrSite.Rendering.Prose;

/// <summary>
/// The texts of a meeting's items, each parsed and linked once for all that show it: the item's page, its JSON, and the
/// meeting's page. They are made one after another and then forgotten, so that memory does not grow with the archive.
/// </summary>
public sealed class MeetingTexts(RenderMarkdown text)
{
    // A section is a record: without the comparer, looking one up would read its whole text.
    private readonly Dictionary<Section, LinkedText> linked = new(ReferenceEqualityComparer.Instance);

    public LinkedText Of(ItemEntry entry, Section section)
    {
        if (!linked.TryGetValue(section, out var known))
        {
            known = text.Link(section.Markdown, new TextPlace(entry.Meeting, entry));
            linked.Add(section, known);
        }

        return known;
    }

    public void Forget() => linked.Clear();
}
