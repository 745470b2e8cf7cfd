using System.Collections.Immutable;

namespace KkrSite.Theme.Parts;

/// <summary>An item as it stands in lists: of a meeting, a case, a topic.</summary>
/// <param name="IsClosed">Shown as "lukket punkt".</param>
public sealed record ItemSummary(
    string Number, string Title, string Url, OutcomeView? Outcome, bool IsClosed, ImmutableArray<Link> Cases, MeetingSummary Meeting);
