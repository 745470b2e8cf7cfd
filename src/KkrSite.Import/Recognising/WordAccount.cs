namespace KkrSite.Import.Recognising;

/// <summary>Remembers which lines begin in the middle of a word, so that the source's words can be counted as they are read.</summary>
internal sealed class WordAccount
{
    private readonly HashSet<int> merged = [];

    public int Merges => merged.Count;

    /// <summary>The line's first word belongs to the last word of the line above it.</summary>
    public void Merge(int line) => merged.Add(line);

    public bool IsMerged(int line) => merged.Contains(line);
}
