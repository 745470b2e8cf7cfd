using System.Collections.Immutable;
using KkrSite.Theme.Layouts;
using KkrSite.Theme.Parts;

namespace KkrSite.Theme.Pages;

/// <summary>All topics.</summary>
public sealed record TopicListView(PageFrame Frame, string Count, ImmutableArray<TopicSummary> Topics);
