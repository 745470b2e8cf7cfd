namespace KkrSite.Search.Lunr;

/// <summary>A term of the index.</summary>
/// <param name="Index">lunr's <c>_index</c>: the order in which terms were first seen.</param>
public readonly record struct LunrTerm(string Text, int Index);
