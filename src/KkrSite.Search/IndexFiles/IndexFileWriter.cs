using System.Collections.Immutable;
using KkrSite.Search.Lunr;

namespace KkrSite.Search.IndexFiles;

/// <summary>Splits an index into small files, so that a browser fetches only what a query needs.</summary>
public static class IndexFileWriter
{
    /// <param name="parts">By term: the terms that a compound is made of.</param>
    /// <param name="forms">By term: the form that suggestions show, which begins with the term. A missing term is its own form.</param>
    public static IndexFileSet Write(
        LunrIndex index,
        IReadOnlyDictionary<string, string[]> parts,
        IReadOnlyDictionary<string, string> forms
    )
    {
        var rests = new RestFileWriter(index);
        return new IndexFileSet(
            new RowFileWriter(index, parts, rests).Write(),
            [.. rests.Write()],
            [.. index.Fields.Select((_, field) => LengthTableWriter.Write(index, field))],
            TermListWriter.WriteForwards(index, forms),
            TermListWriter.WriteBackwards(index, forms)
        );
    }
}

/// <summary>The index in small files, as their directory lists them.</summary>
/// <param name="Rows">The files of rows, in the order of the terms.</param>
/// <param name="Rests">What the rows of common terms leave out.</param>
/// <param name="Lengths">For each field: the lengths in all documents, or null where no row needs them.</param>
/// <param name="TermsForwards">The terms alone, sorted.</param>
/// <param name="TermsBackwards">The terms alone, reversed and sorted.</param>
public sealed record IndexFileSet(
    IReadOnlyList<TermFile> Rows,
    ImmutableArray<IndexFile> Rests,
    ImmutableArray<IndexFile?> Lengths,
    IReadOnlyList<TermFile> TermsForwards,
    IReadOnlyList<TermFile> TermsBackwards
)
{
    public IEnumerable<IndexFile> All =>
        Rows.Concat(TermsForwards).Concat(TermsBackwards).Select(part => part.File).Concat(Rests).Concat(Lengths.OfType<IndexFile>());
}
