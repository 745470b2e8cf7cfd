using KkrSite.Archive.Linking;

namespace KkrSite.Rendering;

/// <summary>Where a text stands, which decides what "punkt 3.2" and "mødet den …" in it mean.</summary>
/// <param name="IdPrefix">Put before the fragments of its sub-headings, so that they are unique on the page; null for none at all.</param>
/// <param name="TopLevel">The level that its outermost sub-headings get: 2 below a title, 3 below a section.</param>
public sealed record TextPlace(MeetingEntry? Meeting, ItemEntry? Item, string? IdPrefix = "", int TopLevel = 2);
