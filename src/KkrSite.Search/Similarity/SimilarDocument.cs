using System.Collections.Immutable;

namespace KkrSite.Search.Similarity;

/// <summary>A document that says much the same as another.</summary>
/// <param name="Document">Its place among the documents.</param>
/// <param name="Similarity">The cosine of the two documents' most telling terms, from 0 to 1.</param>
/// <param name="SharedTerms">The terms they share, as places in the index's terms, most telling first.</param>
public sealed record SimilarDocument(int Document, double Similarity, ImmutableArray<int> SharedTerms);
