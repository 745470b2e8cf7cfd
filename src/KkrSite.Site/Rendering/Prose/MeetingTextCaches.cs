using System.Collections.Frozen;
using KkrSite.Archive.Linking;

namespace KkrSite.Site.Rendering.Prose;

/// <summary>The text cache of each meeting, shared by the pipelines that show its items.</summary>
public sealed class MeetingTextCaches(MeetingArchive archive, MarkdownRenderer markdown)
{
    private readonly FrozenDictionary<MeetingEntry, MeetingTextCache> caches =
        archive.Meetings.ToFrozenDictionary(entry => entry, _ => new MeetingTextCache(markdown));

    public MeetingTextCache For(MeetingEntry entry) => caches[entry];
}
