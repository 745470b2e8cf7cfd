using System.Collections.Frozen;
using System.Text.RegularExpressions;
using KkrSite.Danish;
using KkrSite.Import.Results;

namespace KkrSite.Import.Recognising.Patterns;

/// <summary>
/// A heading that divides an item into sections. Every other heading is free wording inside a section, even alone on its
/// line: Økonomi or Proces are sub-headings in these documents.
/// </summary>
/// <param name="Name">In its usual spelling.</param>
/// <param name="Rest">Words of the section that follow on the same line; often none.</param>
internal readonly partial record struct SectionHeading(string Name, string Rest)
{
    private const int MaxDecisionHeading = 120;
    private const string ConclusionHeading = "KONKLUSION";
    private const string MinutesHeading = "REFERAT";

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
        .Append((ConclusionHeading, "Beslutning"))
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

        // In a heading of its own words: Beslutning i KKR Midtjylland den 12. marts 2024. Minutes may have Referat: above each decision.
        if (IsDecisionHeading(text) || text.ToUpperInvariant() is MinutesHeading + ":")
        {
            return new SectionHeading(SectionNames.Decision, "");
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

    private static bool IsDecisionHeading(string text) =>
        text.Length <= MaxDecisionHeading
        && text.Contains("beslutning", StringComparison.OrdinalIgnoreCase)
        && DecisionHeading().IsMatch(text);

    [GeneratedRegex(
        @"^(?:KKR[ -]\p{L}+ |kommunekontaktrådets |rådets |mødets |formandskabets |\p{L}+ ?rådets )?"
            + @"beslutning(?:er|en|erne)?(?:sreferat)?"
            + @"(?: (?:i|fra|af|på) (?:KKR|kommunekontaktrådet|rådet|mødet|møde|formandskabet)(?:[ -]\p{Lu}\p{L}+)?)?"
            + @"(?:,? (?:(?:fra|på) mødet )?(?:den |d\. ?)?(?:" + DanishDateParser.Pattern + "))?"
            + @"(?:,? (?:punkt|pkt\.?) [0-9.]+)?[ .:]*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex DecisionHeading();

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
