using System.Text;

namespace KkrSite.TestTools.GeneratedArchives.Language;

/// <summary>The Danish words and sentences of the folder Danish, which are part of the assembly.</summary>
public static class WordLists
{
    /// <summary>The lines of a list, without comments and empty lines.</summary>
    public static IReadOnlyList<string> ReadLines(string name)
    {
        using var stream = typeof(WordLists).Assembly.GetManifestResourceStream(name)
            ?? throw new ArgumentException($"There is no word list {name}.", nameof(name));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var text = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return [.. text.Where(line => line[0] != '#')];
    }

    /// <summary>The values of the lines "name: one | two", by name.</summary>
    public static IReadOnlyDictionary<string, string[]> ReadNamed(string name) =>
        ReadLines(name)
            .Select(line => line.Split(": ", 2))
            .ToDictionary(pair => pair[0], pair => pair[1].Split(" | "), StringComparer.Ordinal);

    /// <summary>
    /// The forms of every word of a list: a line is "endings: words", with ~ for the word in the endings, or "= form form …". The
    /// part after = in a word is one more form.
    /// </summary>
    public static IEnumerable<string[]> ReadForms(string name)
    {
        foreach (var line in ReadLines(name))
        {
            if (line[0] == '=')
            {
                yield return line[2..].Split(' ');
                continue;
            }

            var parts = line.Split(": ");
            var endings = parts[0].Split(' ');
            foreach (var word in parts[1].Split(' '))
            {
                var (stem, more) = word.Split('=') is [var first, var second] ? (first, new[] { second }) : (word, []);
                yield return [.. endings.Select(ending => ending.Replace("~", stem, StringComparison.Ordinal)), .. more];
            }
        }
    }
}
