using System.Collections.Immutable;

namespace KkrSite.Import.Writing.Matching;

/// <summary>An item that the meeting's folder already has.</summary>
/// <param name="Number">As its file says it, <c>3.1</c>.</param>
internal sealed record OwnItem(ExistingFile File, string Number, string Title, ImmutableArray<string> Cases, string Text);
