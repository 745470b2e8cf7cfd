using System.Collections.Frozen;

namespace KkrSite.Import.Recognising.Patterns;

/// <summary>
/// A heading that divides an item into sections. Every other heading is free wording inside a section, even alone on its
/// line: Økonomi or Proces are sub-headings in these documents.
/// </summary>
/// <param name="Name">In its usual spelling.</param>
/// <param name="Rest">Words of the section that follow on the same line; often none.</param>
internal readonly record struct SectionHeading(string Name, string Rest)
{
    private static readonly FrozenDictionary<string, string> UsualNames = new[]
    {
        "Baggrund",
        "Resumé",
        "Indstilling",
        "Sagsfremstilling",
        "Sagsbeskrivelse",
        "Bemærkninger",
        "Beslutning",
        "Bilag",
        "Deltagere",
        "Afbud",
        "Fraværende",
    }
        .Select(name => (Key: name.ToUpperInvariant(), name))
        .Append(("RESUME", "Resumé"))
        .Append(("BESLUTNINGER", "Beslutning"))
        .Append(("INDSTILLINGER", "Indstilling"))
        .ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);

    /// <summary>Parses a heading that is alone on its line, or followed by the section's first words after a colon or tab.</summary>
    public static SectionHeading? Parse(string line)
    {
        if (line.Length == 0 || line.Length > 4000)
        {
            return null;
        }

        var text = ListMarker.ParseAttachmentMark(line) is { Length: > 0 } marked ? marked : line;
        if (FindName(text.TrimEnd(':', '.', ' ', '\t')) is { } name)
        {
            return new SectionHeading(name, "");
        }

        var end = text.AsSpan().IndexOfAny(':', '\t');
        return end > 0 && FindName(text[..end].TrimEnd()) is { } nameBeforeText
            ? new SectionHeading(nameBeforeText, text[(end + 1)..].Trim())
            : null;
    }

    /// <summary>The usual spelling of a heading in capitals or with spaced letters; null where the text is no heading.</summary>
    public static string? FindName(string text) =>
        text.Length is < 5 or > 40 || !char.IsUpper(text[0])
            ? null
            : UsualNames.GetValueOrDefault(RemoveLetterSpacing(text).ToUpperInvariant());

    /// <summary>Removes blanks between letters from a line that consists of spaced words only: B E S L U T N I N G.</summary>
    public static string RemoveLetterSpacing(string line)
    {
        if (line.Length < 7 || line[1] != ' ')
        {
            return line;
        }

        var words = line.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return Array.TrueForAll(words, IsLetterSpaced)
            ? string.Join(' ', words.Select(word => word.Replace(" ", "", StringComparison.Ordinal)))
            : line;
    }

    private static bool IsLetterSpaced(string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if ((word[i] == ' ') != (i % 2 == 1))
            {
                return false;
            }
        }

        return word.Length >= 7 && word.Any(char.IsLetter);
    }
}
