namespace KkrSite.Search.Analysis;

/// <summary>
/// Finds the terms that are the same when å, ø and æ are written as on keyboards without them: gør and goer. There are few, so browsers
/// know them, and do not look for the other spelling of any other term.
/// </summary>
public static class SharedSpellingFinder
{
    /// <returns>What the terms are when so written; sorted.</returns>
    public static string[] Find(IEnumerable<string> terms) =>
        [
            .. terms
                .Where(HasLetterOfTwo)
                .CountBy(Simplify, StringComparer.Ordinal)
                .Where(spelling => spelling.Value > 1)
                .Select(spelling => spelling.Key)
                .Order(StringComparer.Ordinal),
        ];

    // Both spellings of a pair have one.
    private static bool HasLetterOfTwo(string term) =>
        term.AsSpan().ContainsAny("åøæ") || term.Contains("aa", StringComparison.Ordinal) || term.Contains("oe", StringComparison.Ordinal)
        || term.Contains("ae", StringComparison.Ordinal);

    private static string Simplify(string term) =>
        term.Replace("å", "aa", StringComparison.Ordinal)
            .Replace("ø", "oe", StringComparison.Ordinal)
            .Replace("æ", "ae", StringComparison.Ordinal);
}
