using System.Collections.Immutable;

namespace KkrSite.Theme.Parts;

/// <summary>A topic as it stands in lists.</summary>
/// <param name="Count">14 punkter.</param>
/// <param name="Councils">The councils that have treated it.</param>
/// <param name="Latest">The date of its newest item, if it has any.</param>
public sealed record TopicSummary(string Title, string Url, string Count, ImmutableArray<string> Councils, DateView? Latest);
