using System.Collections.Immutable;
using KkrSite.Archive.Model;

namespace KkrSite.Archive.Linking;

/// <summary>A case with every item that ever carried its number, over all meetings and councils.</summary>
/// <param name="Items">Newest meeting first; inside a meeting in the order of the agenda.</param>
public sealed record CaseEntry(CaseNumber Number, CaseNote? Note, ImmutableArray<ItemEntry> Items)
{
    public UrlPath Url { get; } = Addresses.Case(Number);
}
