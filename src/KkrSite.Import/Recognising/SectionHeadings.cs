using System.Collections.Frozen;

namespace KkrSite.Import.Recognising;

/// <summary>
/// The headings that cut an item into sections. Every other heading is free wording inside a section, also where it
/// stands alone: Økonomi or Proces are sub-headings in these documents.
/// </summary>
internal static class SectionHeadings
{
    private static readonly FrozenDictionary<string, string> Usual = new[]
        {
            "Baggrund", "Resumé", "Indstilling", "Sagsfremstilling", "Sagsbeskrivelse", "Bemærkninger", "Beslutning", "Bilag",
            "Deltagere", "Afbud", "Fraværende",
        }
        .Select(name => (Key: name.ToUpperInvariant(), name))
        .Append(("RESUME", "Resumé"))
        .Append(("BESLUTNINGER", "Beslutning"))
        .Append(("INDSTILLINGER", "Indstilling"))
        .ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);

    /// <summary>Reads a line that is a heading, alone or with the section's first words behind a colon or in the next cell.</summary>
    public static SectionHeading? Read(string line)
    {
        if (line.Length == 0 || line.Length > 4000)
        {
            return null;
        }

        var text = WithoutMark(line);
        var alone = text.TrimEnd(':', '.', ' ', '\t');
        if (Name(alone) is { } name)
        {
            return new SectionHeading(name, alone, "");
        }

        var colon = text.AsSpan().IndexOfAny(':', '\t');
        return colon > 0 && Name(text[..colon].TrimEnd()) is { } opening
            ? new SectionHeading(opening, text[..colon].TrimEnd(), text[(colon + 1)..].Trim())
            : null;
    }

    /// <summary>The usual spelling of a heading, however it was set: capitals, letter-spaced.</summary>
    public static string? Name(string text)
    {
        return text.Length is < 5 or > 40 || !char.IsUpper(text[0])
            ? null
            : Usual.GetValueOrDefault(LetterSpacing.Close(text).ToUpperInvariant());
    }

    private static string WithoutMark(string line) => AttachmentMark.Read(line) is { Length: > 0 } rest ? rest : line;
}
