namespace KkrSite.Import.Lines;

/// <summary>The unit by which fidelity is measured: a word is a run of characters between blanks with a letter or a digit in it.</summary>
internal static class WordTokeniser
{
    public static string[] SplitAtBlanks(string text) => text.Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);

    public static IEnumerable<string> Tokenise(string text) => SplitAtBlanks(text).Where(token => token.Any(char.IsLetterOrDigit));

    public static int CountWords(string text) => Tokenise(text).Count();
}
