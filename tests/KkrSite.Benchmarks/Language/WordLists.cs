using System.Text;

namespace KkrSite.Benchmarks.Language;

/// <summary>The Danish words and sentences of the folder Danish, which are part of the assembly.</summary>
public static class WordLists
{
    /// <summary>The lines of a list, without comments and empty lines.</summary>
    public static IReadOnlyList<string> Lines(string name)
    {
        using var stream = typeof(WordLists).Assembly.GetManifestResourceStream(name)
            ?? throw new ArgumentException($"There is no word list {name}.", nameof(name));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var text = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return [.. text.Where(line => line[0] != '#')];
    }

    /// <summary>The lines "name: one | two" by their names.</summary>
    public static IReadOnlyDictionary<string, string[]> Named(string name) =>
        Lines(name).Select(line => line.Split(": ", 2))
            .ToDictionary(pair => pair[0], pair => pair[1].Split(" | "), StringComparer.Ordinal);

    /// <summary>
    /// The forms of every word of a list: a line is "endings: words", with ~ for the word in the endings, or "= form form …". What
    /// follows = in a word is one form more.
    /// </summary>
    public static IEnumerable<string[]> Forms(string name)
    {
        foreach (var line in Lines(name))
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
