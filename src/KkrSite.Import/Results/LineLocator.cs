using System.Collections.Immutable;
using System.Text.RegularExpressions;
using KkrSite.Import.Lines;

namespace KkrSite.Import.Results;

/// <summary>
/// Describes the place of a line so that a person can find it: by its number in a text file, by page and first words in a
/// document that shows no line numbers.
/// </summary>
public sealed partial class LineLocator
{
    private const int MaxWords = 6;

    private readonly ImmutableDictionary<int, SourceLine> lines;
    private readonly ImmutableHashSet<int> withheld;
    private readonly bool hasPages;

    /// <param name="withheld">Numbers of lines whose text must not be repeated.</param>
    internal LineLocator(ImmutableArray<SourceLine> source, IEnumerable<int> withheld)
    {
        lines = source.Where(line => line.Format is not null).DistinctBy(line => line.Number).ToImmutableDictionary(line => line.Number);
        hasPages = source.Any(line => line.Page > 1);
        this.withheld = [.. withheld];
    }

    public static LineLocator Unknown { get; } = new([], []);

    /// <summary>With the first words of the line where it has no visible number.</summary>
    public string Describe(int line)
    {
        var where = DescribeBriefly(line);
        if (!lines.TryGetValue(line, out var source))
        {
            return where;
        }

        var what = withheld.Contains(line) ? "i et lukket punkt" : $"ved »{ExcerptFirstWords(source.Text)}«";
        return where.Length == 0 ? what : $"{where}, {what}";
    }

    /// <summary>The place alone; empty where only the words identify it.</summary>
    public string DescribeBriefly(int line) =>
        !lines.TryGetValue(line, out var source) ? $"linje {line}"
        : hasPages ? $"side {source.Page}"
        : "";

    // What may be a personal number is not repeated.
    private static string ExcerptFirstWords(string text)
    {
        var words = WordTokeniser.SplitAtBlanks(LongNumber().Replace(text, "…"));
        return string.Join(' ', words.Take(MaxWords)) + (words.Length > MaxWords ? " …" : "");
    }

    [GeneratedRegex("[0-9]{6}-?[0-9]*", RegexOptions.CultureInvariant)]
    private static partial Regex LongNumber();
}
