using System.Collections.Immutable;
using KkrSite.Archive.Model;
using KkrSite.Import.Lines;

namespace KkrSite.Import.Recognising;

/// <summary>The lines of one agenda item, sorted by what they are; nothing read from them yet.</summary>
/// <param name="Title">With the number left out; more than one line where the title is wrapped.</param>
/// <param name="Prefix">A word in front of the number, such as Punkt.</param>
/// <param name="HasNumber">The number stands in the text, so that it counts as one of its words.</param>
internal sealed record ItemLines(
    ItemNumber Number,
    string Prefix,
    bool HasNumber,
    ImmutableArray<ContentLine> Title,
    ImmutableArray<ContentLine> Cases,
    ImmutableArray<ContentLine> Body,
    int Line)
{
    /// <summary>Footnotes that its text refers to.</summary>
    public ImmutableArray<Footnote> Notes { get; init; } = [];

    public IEnumerable<ContentLine> All => Title.Concat(Cases).Concat(Body).Concat(Notes.SelectMany(note => note.Lines));
}
