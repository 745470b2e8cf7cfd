namespace KkrSite.Search.Lunr;

/// <summary>A term in one field of one document.</summary>
/// <param name="Document">Its place among the documents.</param>
/// <param name="Frequency">How often the term stands there.</param>
public readonly record struct Posting(int Document, int Frequency);
