namespace KkrSite.Starting;

/// <summary>Reads a template, a content file with <c>{{names}}</c> in it, and puts values in their place.</summary>
internal static class FillTemplate
{
    /// <param name="name">The file in Templates.</param>
    /// <param name="values">As they are to stand in the file: quoted if they must be.</param>
    public static string Of(string name, params IEnumerable<(string Name, string Value)> values)
    {
        // One value may hold another's mark, so the text is filled from its parts and not again and again.
        var known = values.ToDictionary(value => value.Name, value => value.Value, StringComparer.Ordinal);
        return string.Concat(Read(name).Split("{{").Select((part, place) =>
            place == 0 ? part : known[part[..part.IndexOf("}}", StringComparison.Ordinal)]] + part[(part.IndexOf("}}", StringComparison.Ordinal) + 2)..]));
    }

    /// <summary>A template with its marks, lines parted by LF.</summary>
    public static string Read(string name)
    {
        using var stream = typeof(FillTemplate).Assembly.GetManifestResourceStream("templates/" + name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>A title as it may stand in a file: on one line, without control characters.</summary>
    public static string OneLine(string text) =>
        string.Join(' ', string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
