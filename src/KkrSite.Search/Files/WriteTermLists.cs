using KkrSite.Search.Lunr;

namespace KkrSite.Search.Files;

/// <summary>
/// Writes the terms alone, twice: sorted, and sorted by their letters from the end. A word that is one letter off has its beginning
/// or its end in common with the term that was meant, so that two small files tell which terms are near.
/// </summary>
internal static class WriteTermLists
{
    private const int FileSize = 8_000;

    public static IReadOnlyList<TermFile> Forwards(LunrIndex index, IReadOnlyDictionary<string, string> forms) =>
        Write("f", [.. index.Terms.Select(term => term.Text)], forms, text => text);

    public static IReadOnlyList<TermFile> Backwards(LunrIndex index, IReadOnlyDictionary<string, string> forms)
    {
        var reversed = index.Terms.Select(term => Reverse(term.Text)).ToArray();
        Array.Sort(reversed, StringComparer.Ordinal);
        return Write("b", reversed, forms, Reverse);
    }

    private static TermFile[] Write(string name, string[] sorted, IReadOnlyDictionary<string, string> forms, Func<string, string> termOf)
    {
        var ranges = CutTerms.Cut([.. sorted.Select(text => text.Length)], FileSize);
        return [.. ranges.Select((range, file) => new TermFile(
            CutTerms.Boundary(range.Start.Value == 0 ? null : sorted[range.Start.Value - 1], sorted[range.Start.Value]),
            WriteFile($"{name}{file}", sorted[range], forms, termOf)))];
    }

    // Each term with what its commonest form in the texts has beyond it: kommun|er. Suggestions show the form.
    private static IndexFile WriteFile(string name, string[] sorted, IReadOnlyDictionary<string, string> forms, Func<string, string> termOf)
    {
        ByteStream names = new(), endings = new();
        names.Number(sorted.Length);
        var before = "";
        foreach (var text in sorted)
        {
            FrontCoding.Write(names, before, text);
            before = text;
            var term = termOf(text);
            endings.Text(forms.TryGetValue(term, out var form) ? form.AsSpan(term.Length) : "");
        }

        return PackStreams.Pack(name, names, endings);
    }

    // By UTF-16 units, as the browser reverses them; a pair of surrogates stays a pair.
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
