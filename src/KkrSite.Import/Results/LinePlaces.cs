using System.Collections.Immutable;
using System.Text.RegularExpressions;
using KkrSite.Import.Reading;

namespace KkrSite.Import.Results;

/// <summary>
/// Says where a line stands so that a person can find it: by its number in a text file, and by page and first words in a
/// document whose lines nobody counts.
/// </summary>
public sealed partial class LinePlaces
{
    private const int MostWords = 6;

    private readonly ImmutableDictionary<int, SourceLine> lines;
    private readonly ImmutableHashSet<int> unseen;
    private readonly bool hasPages;

    /// <param name="unseen">Numbers of lines that must not be repeated.</param>
    internal LinePlaces(ImmutableArray<SourceLine> source, IEnumerable<int> unseen)
    {
        lines = source.Where(line => line.Format is not null).DistinctBy(line => line.Number).ToImmutableDictionary(line => line.Number);
        hasPages = source.Any(line => line.Page > 1);
        this.unseen = [.. unseen];
    }

    public static LinePlaces Unknown { get; } = new([], []);

    /// <summary>With a few words of the line where it has no number that anyone can see.</summary>
    public string Of(int line)
    {
        var where = Short(line);
        if (!lines.TryGetValue(line, out var source))
        {
            return where;
        }

        var what = unseen.Contains(line) ? "i et lukket punkt" : $"ved »{FirstWords(source.Text)}«";
        return where.Length == 0 ? what : $"{where}, {what}";
    }

    /// <summary>The place alone; empty where only the words themselves tell it.</summary>
    public string Short(int line) =>
        !lines.TryGetValue(line, out var source) ? $"linje {line}" : hasPages ? $"side {source.Page}" : "";

    // What may be a number of a person is not repeated.
    private static string FirstWords(string text)
    {
        var words = Words.Tokens(LongNumber().Replace(text, "…"));
        return string.Join(' ', words.Take(MostWords)) + (words.Length > MostWords ? " …" : "");
    }

    [GeneratedRegex("[0-9]{6}-?[0-9]*", RegexOptions.CultureInvariant)]
    private static partial Regex LongNumber();
}
