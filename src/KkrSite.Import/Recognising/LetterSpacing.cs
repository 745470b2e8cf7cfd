namespace KkrSite.Import.Recognising;

/// <summary>Closes a heading that was set with blanks between its letters: B E S L U T N I N G.</summary>
internal static class LetterSpacing
{
    public static string Close(string line)
    {
        if (line.Length < 7 || line[1] != ' ')
        {
            return line;
        }

        var words = line.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return Array.TrueForAll(words, IsSpaced) ? string.Join(' ', words.Select(word => word.Replace(" ", "", StringComparison.Ordinal))) : line;
    }

    private static bool IsSpaced(string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if ((word[i] == ' ') != (i % 2 == 1))
            {
                return false;
            }
        }

        return word.Length >= 7 && word.Any(char.IsLetter);
    }
}
