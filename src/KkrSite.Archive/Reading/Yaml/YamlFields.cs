using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;

namespace KkrSite.Archive.Reading.Yaml;

/// <summary>
/// Typed access to the keys of a front matter: texts, lists and maps. A value of the wrong type is reported and counts as absent.
/// What the texts mean is left to the callers.
/// </summary>
public sealed class YamlFields
{
    // In characters. Names, titles, addresses and explanations are shown on many pages, so they must not be as long as a text.
    private const int MaxValueLength = 4000;

    private const int MaxShownLength = 200;

    private readonly YamlMap map;

    /// <summary>A map whose keys are the file's own.</summary>
    public YamlFields(YamlMap map, DiagnosticBag diagnostics)
    {
        this.map = map;
        Diagnostics = diagnostics;
    }

    /// <param name="known">All keys that are allowed; any other is reported.</param>
    public YamlFields(YamlMap map, DiagnosticBag diagnostics, params ImmutableArray<string> known)
        : this(map, diagnostics)
    {
        foreach (var entry in map.Entries.Where(entry => !known.Contains(entry.Key)))
        {
            Diagnostics.Add(
                DiagnosticCodes.UnknownKey,
                entry.KeyLocation,
                entry.Key,
                SpellingSuggester.Suggest(entry.Key, known),
                string.Join(", ", known)
            );
        }
    }

    internal DiagnosticBag Diagnostics { get; }

    /// <summary>Part of the file could not be read, so a key that seems to be missing may be there.</summary>
    public bool IsIncomplete => map.IsIncomplete;

    /// <summary>The location of the key's value, or of the map where there is no such key.</summary>
    public SourceLocation LocationOf(string key) => map[key]?.Location ?? map.Location;

    /// <summary>Whether the key has a value, valid or not; an empty list counts as none.</summary>
    public bool Has(string key) =>
        map[key] switch
        {
            null or YamlText { IsEmpty: true } or YamlList { Items.Length: 0 } => false,
            _ => true,
        };

    /// <summary>Reports a missing key, unless the map is incomplete and may have had it.</summary>
    /// <param name="example">How to add it: <c>for eksempel titel: …</c>.</param>
    public void Require(string key, string example)
    {
        if (!Has(key) && !map.IsIncomplete)
        {
            Diagnostics.Add(DiagnosticCodes.MissingKey, LocationOf(key), key, example);
        }
    }

    /// <summary>On one line; null where the key is absent, empty or not a text.</summary>
    public string? GetText(string key) => FindText(key)?.SingleLine;

    /// <summary>Each entry of a list of texts.</summary>
    /// <param name="allowSingle">A text in place of the list is taken as its only entry.</param>
    public ImmutableArray<YamlText> GetTexts(string key, bool allowSingle = false)
    {
        if (allowSingle && map[key] is YamlText)
        {
            return FindText(key) is { } single ? [single] : [];
        }

        return [.. GetItems(key).Select(item => ReadText(key, item, "en liste af tekster")).OfType<YamlText>()];
    }

    /// <summary>Each entry of a list of maps.</summary>
    public ImmutableArray<YamlFields> GetMaps(string key, params ImmutableArray<string> known) =>
        [
            .. GetItems(key)
                .Select(item => ReadMap(key, item, known))
                .OfType<YamlMap>()
                .Select(item => new YamlFields(item, Diagnostics, known)),
        ];

    /// <summary>The map at a key; null where there is none.</summary>
    public YamlFields? GetMap(string key, params ImmutableArray<string> known) =>
        Has(key) && ReadMap(key, map[key]!, known) is { } inner ? new YamlFields(inner, Diagnostics, known) : null;

    /// <summary>Every key with its text, for a map with any keys.</summary>
    public IEnumerable<(YamlEntry Key, YamlText Text)> GetTexts(int limit = MaxValueLength) =>
        map.Entries.Select(entry => (entry, ReadText(entry.Key, entry.Value, limit: limit)!)).Where(pair => pair.Item2 is not null);

    /// <summary>The keys and texts of the map at a key.</summary>
    public IEnumerable<(YamlEntry Key, YamlText Text)> GetTextsByKey(string key, int limit = MaxValueLength)
    {
        switch (map[key])
        {
            case YamlMap inner:
                return new YamlFields(inner, Diagnostics).GetTexts(limit);
            case null or YamlInvalidValue or YamlText { IsEmpty: true } or YamlList { Items.Length: 0 }:
                return [];
            case var other:
                ReportWrongType(key, other, "et sæt nøgler", $"Skriv {key}: {{\"1\": tekst, \"2\": tekst}}.");
                return [];
        }
    }

    internal ImmutableArray<YamlValue> GetItems(string key)
    {
        switch (map[key])
        {
            case YamlList list:
                return list.Items;
            case null or YamlInvalidValue or YamlText { IsEmpty: true }:
                return [];
            case var other:
                var remedy = other is YamlText { Value.Length: <= MaxShownLength } text
                    ? $"Skriv {key}: [{text.SingleLine}]."
                    : "Begynd hver af listens linjer med en bindestreg.";
                ReportWrongType(key, other, "en liste", remedy);
                return [];
        }
    }

    /// <summary>The texts without repeated ones, which are reported.</summary>
    public ImmutableArray<YamlText> RemoveDuplicates(string key, ImmutableArray<YamlText> texts)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in texts.Where(text => !seen.Add(text.SingleLine)))
        {
            Diagnostics.Add(DiagnosticCodes.DuplicateEntry, text.Location, key, text.SingleLine);
        }

        return [.. texts.DistinctBy(text => text.SingleLine, StringComparer.Ordinal)];
    }

    internal YamlText? FindText(string key) => map[key] is null or YamlText { IsEmpty: true } ? null : ReadText(key, map[key]!);

    internal YamlValue? FindValue(string key) => map[key];

    internal YamlText? ReadText(string key, YamlValue value, string expected = "en tekst", int limit = MaxValueLength)
    {
        switch (value)
        {
            case YamlText { IsEmpty: true }:
                Diagnostics.Add(DiagnosticCodes.EmptyText, value.Location, key);
                return null;
            case YamlText text when text.Value.Length > limit:
                Diagnostics.Add(DiagnosticCodes.ValueTooLong, value.Location, key, text.Value.Length, limit);
                return null;
            case YamlText text:
                return text;
            default:
                var remedy = value is YamlMap ? "Er der et kolon i teksten, så sæt den i citationstegn." : "Skriv én tekst.";
                ReportWrongType(key, value, expected, remedy);
                return null;
        }
    }

    internal YamlMap? ReadMap(string key, YamlValue value, ImmutableArray<string> known)
    {
        if (value is YamlMap entry)
        {
            return entry;
        }

        ReportWrongType(key, value, "et sæt nøgler", $"Skriv {{{string.Join(": …, ", known)}: …}}.");
        return null;
    }

    private void ReportWrongType(string key, YamlValue value, string expected, string remedy)
    {
        if (value is not YamlInvalidValue)
        {
            Diagnostics.Add(DiagnosticCodes.WrongType, value.Location, key, expected, DescribeType(value), remedy);
        }
    }

    private static string DescribeType(YamlValue value) =>
        value switch
        {
            YamlList => "en liste",
            YamlMap => "et sæt nøgler",
            YamlText { IsEmpty: true } => "ingenting",
            _ => "en tekst",
        };
}
