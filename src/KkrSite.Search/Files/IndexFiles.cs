using System.Collections.Immutable;

namespace KkrSite.Search.Files;

/// <summary>The index in small files, and what a directory must say of them.</summary>
/// <param name="Rows">By term: the files of rows.</param>
/// <param name="Lengths">For each field: the lengths in all documents, or null where no row needs them.</param>
/// <param name="TermsForwards">The terms alone.</param>
/// <param name="TermsBackwards">The terms alone, spelled and sorted from the end.</param>
public sealed record IndexFiles(
    IReadOnlyList<TermFile> Rows,
    ImmutableArray<IndexFile?> Lengths,
    IReadOnlyList<TermFile> TermsForwards,
    IReadOnlyList<TermFile> TermsBackwards)
{
    public IEnumerable<IndexFile> All =>
        Rows.Concat(TermsForwards).Concat(TermsBackwards).Select(part => part.File).Concat(Lengths.OfType<IndexFile>());
}
