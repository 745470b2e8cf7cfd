using KkrSite.Search.Lunr;

namespace KkrSite.Search.IndexFiles;

/// <summary>
/// Writes the terms alone, twice: sorted, and sorted by their letters from the end. A misspelled word with one wrong letter shares its
/// beginning or its end with the term that was meant, so that two small files are enough to find it.
/// </summary>
internal static class TermListWriter
{
    private const int FileSize = 8_000;

    public static IReadOnlyList<TermFile> WriteForwards(LunrIndex index, IReadOnlyDictionary<string, string> forms) =>
        Write("f", [.. index.Terms.Select(term => term.Text)], forms, text => text);

    public static IReadOnlyList<TermFile> WriteBackwards(LunrIndex index, IReadOnlyDictionary<string, string> forms)
    {
        var reversed = index.Terms.Select(term => Reverse(term.Text)).ToArray();
        Array.Sort(reversed, StringComparer.Ordinal);
        return Write("b", reversed, forms, Reverse);
    }

    private static TermFile[] Write(string name, string[] sorted, IReadOnlyDictionary<string, string> forms, Func<string, string> termOf)
    {
        var ranges = TermFileSplitter.Split([.. sorted.Select(text => text.Length)], FileSize);
        return
        [
            .. ranges.Select(
                (range, file) =>
                    new TermFile(
                        TermFileSplitter.FindBoundary(
                            range.Start.Value == 0 ? null : sorted[range.Start.Value - 1],
                            sorted[range.Start.Value]
                        ),
                        WriteFile($"{name}{file}", sorted[range], forms, termOf)
                    )
            ),
        ];
    }

    // Each term is followed by the rest of its most frequent form in the texts (kommun|er), which suggestions show.
    private static IndexFile WriteFile(string name, string[] sorted, IReadOnlyDictionary<string, string> forms, Func<string, string> termOf)
    {
        ByteStream names = new(),
            endings = new();
        names.WriteNumber(sorted.Length);
        var before = "";
        foreach (var text in sorted)
        {
            FrontCoding.Write(names, before, text);
            before = text;
            var term = termOf(text);
            endings.WriteText(forms.TryGetValue(term, out var form) ? form.AsSpan(term.Length) : "");
        }

        return StreamPacker.Pack(name, names, endings);
    }

    // By UTF-16 units, as the browser reverses them; a surrogate pair keeps its order.
    private static string Reverse(string text)
    {
        var letters = text.ToCharArray();
        Array.Reverse(letters);
        for (var i = 0; i + 1 < letters.Length; i++)
        {
            if (char.IsLowSurrogate(letters[i]) && char.IsHighSurrogate(letters[i + 1]))
            {
                (letters[i], letters[i + 1]) = (letters[i + 1], letters[i]);
                i++;
            }
        }

        return new string(letters);
    }
}
