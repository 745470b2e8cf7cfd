using System.Collections.Immutable;
using KkrSite.Theme.Layouts;
using KkrSite.Theme.Parts;

namespace KkrSite.Theme.Pages;

/// <summary>The abbreviations and what they mean.</summary>
/// <param name="Groups">By first letter.</param>
public sealed record GlossaryView(PageFrame Frame, string Count, ImmutableArray<Group<GlossaryTerm>> Groups);
