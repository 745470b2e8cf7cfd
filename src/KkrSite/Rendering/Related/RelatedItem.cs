using System.Collections.Immutable;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;

namespace KkrSite.Rendering.Related;

/// <summary>An item that treats much the same as another, and why it is thought so.</summary>
/// <param name="Topics">Those that both have.</param>
/// <param name="Words">What both speak of and few others do, in the form in which the archive mostly writes it; at most three.</param>
internal sealed record RelatedItem(ItemEntry Item, ImmutableArray<CaseNumber> Cases, ImmutableArray<Topic> Topics, ImmutableArray<string> Words);
