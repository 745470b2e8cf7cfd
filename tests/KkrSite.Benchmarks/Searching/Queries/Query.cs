namespace KkrSite.Benchmarks.Searching.Queries;

/// <summary>What a reader asks for.</summary>
/// <param name="Kind">Why it is in the list: a rare word, two words …</param>
/// <param name="Text">In KkrSite's syntax.</param>
/// <param name="IsTyped">Whether the reader has not sent it yet; the last word may be unfinished.</param>
public sealed record Query(string Kind, string Text, bool IsTyped = false)
{
    /// <summary>The beginning of a word to be found in titles alone.</summary>
    public const string Title = "titel:";

    /// <summary>The words alone, for engines that know no fields.</summary>
    public string Words => Text.Replace(Title, "", StringComparison.Ordinal);
}
