using KkrSite.Archive.Linking;

namespace KkrSite.Rendering;

/// <summary>What a text belongs to, which decides what "punkt 3.2" and "mødet den …" in it mean.</summary>
public sealed record TextPlace(MeetingEntry? Meeting, ItemEntry? Item);
