using KkrSite.Archive.Model;
using KkrSite.Import.Lines;
using KkrSite.Import.Results;

namespace KkrSite.Import.Recognising;

/// <summary>What of an item stands on one page. Its words are counted once, however many addresses ask for them.</summary>
internal sealed class ItemOnPage(int index, IReadOnlyList<ContentLine> lines)
{
    private readonly Lazy<(HashSet<string> Words, int Pointers)> read = new(() => Read(string.Join(' ', lines.Select(line => line.Text))));

    public int Index { get; } = index;

    public int FirstLine { get; } = lines[0].Number;

    /// <summary>How clearly the text points to an address that is made of these words.</summary>
    public int Weight(HashSet<string> words) => (words.Count(read.Value.Words.Contains) * 3) + read.Value.Pointers;

    private static (HashSet<string> Words, int Pointers) Read(string text) =>
        (Words.In(text).Select(word => Slug.Of(word)).ToHashSet(StringComparer.Ordinal), Pointers.Weight(text));
}
