using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;

namespace KkrSite.Rendering.Prose;

/// <summary>What a text belongs to, which decides what "punkt 3.2" and "mødet den …" in it mean.</summary>
/// <param name="Case">Set for the text of a case, which is no link to itself.</param>
public sealed record TextPlace(MeetingEntry? Meeting, ItemEntry? Item, CaseNumber? Case = null);
