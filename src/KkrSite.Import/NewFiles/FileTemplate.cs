using System.Collections.Immutable;

namespace KkrSite.Import.NewFiles;

/// <summary>Fills a template: a content file with <c>{{names}}</c> for values.</summary>
public static class FileTemplate
{
    /// <param name="name">The file in Templates.</param>
    /// <param name="values">As the file needs them: quoted where YAML requires it.</param>
    public static string Fill(string name, params IEnumerable<(string Name, string Value)> values)
    {
        // A value may contain the placeholder of another one, so the text is not replaced repeatedly.
        var valuesByName = values.ToDictionary(value => value.Name, value => value.Value, StringComparer.Ordinal);
        return string.Concat(
            Read(name)
                .Split("{{")
                .Select(
                    (part, i) =>
                        i == 0
                            ? part
                            : valuesByName[part[..part.IndexOf("}}", StringComparison.Ordinal)]]
                                + part[(part.IndexOf("}}", StringComparison.Ordinal) + 2)..]
                )
        );
    }

    /// <summary>The template itself, with LF line ends.</summary>
    public static string Read(string name)
    {
        using var stream = typeof(FileTemplate).Assembly.GetManifestResourceStream("templates/" + name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>A title for a file: on one line, without control characters.</summary>
    public static string FormatTitle(string text) =>
        string.Join(
            ' ',
            string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );
}

/// <summary>The texts with which a new item asks for its sections; an import may replace them.</summary>
public static class TemplatePlaceholders
{
    public const string Marker = "SKRIV HER";

    public static ImmutableArray<string> All { get; } =
    [
        .. new[] { "punkt.md", "beslutning.md" }
            .SelectMany(name => FileTemplate.Read(name).Split('\n'))
            .Where(line => line.StartsWith(Marker, StringComparison.Ordinal)),
    ];
}
