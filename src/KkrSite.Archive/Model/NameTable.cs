using System.Collections.Immutable;

namespace KkrSite.Archive.Model;

/// <summary>The Danish words for the values of a fixed set, as the content writes them.</summary>
public sealed class NameTable<T>(params ImmutableArray<(T Value, string Word)> rows)
    where T : struct
{
    /// <summary>In the order of the table.</summary>
    public ImmutableArray<string> Words { get; } = [.. rows.Select(row => row.Word)];

    /// <exception cref="InvalidOperationException">The table does not have the value.</exception>
    public string GetWord(T value)
    {
        foreach (var row in rows)
        {
            if (EqualityComparer<T>.Default.Equals(row.Value, value))
            {
                return row.Word;
            }
        }

        throw new InvalidOperationException($"The table does not have {value}.");
    }

    public bool TryParse(string word, out T value)
    {
        var row = rows.FirstOrDefault(row => row.Word == word);
        value = row.Value;
        return row.Word is not null;
    }
}
