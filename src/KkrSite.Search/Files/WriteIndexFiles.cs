using KkrSite.Search.Lunr;

namespace KkrSite.Search.Files;

/// <summary>Cuts an index into files so small that a browser fetches only what a query needs.</summary>
public static class WriteIndexFiles
{
    /// <param name="parts">By term: the terms that a compound is made of.</param>
    /// <param name="forms">By term: the form that people know it by, which begins with it. A term that is missing is its own form.</param>
    public static IndexFiles Write(
        LunrIndex index, IReadOnlyDictionary<string, string[]> parts, IReadOnlyDictionary<string, string> forms) => new(
        new WriteRowFiles(index, parts).Write(),
        [.. index.Fields.Select((_, field) => LengthTable.Write(index, field))],
        WriteTermLists.Forwards(index, forms),
        WriteTermLists.Backwards(index, forms));
}
