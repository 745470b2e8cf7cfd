namespace KkrSite.Import.Results;

/// <summary>The measure of fidelity: a word is a run of characters between blanks that holds a letter or a digit.</summary>
internal static class Words
{
    public static string[] Tokens(string text) => text.Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);

    public static IEnumerable<string> In(string text) => Tokens(text).Where(token => token.Any(char.IsLetterOrDigit));

    public static int Count(string text) => In(text).Count();
}
