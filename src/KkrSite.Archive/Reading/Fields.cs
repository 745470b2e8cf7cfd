using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Reading.Yaml;

namespace KkrSite.Archive.Reading;

/// <summary>
/// The keys of a front matter, each asked for by the type it must have; what is wrong is said once and then absent.
/// This part knows texts, lists and maps; what the texts mean is the other part's.
/// </summary>
public sealed partial class Fields
{
    // Names, titles, addresses and explanations: pages show them many times over, so that none may be as long as a text.
    private const int MaxValue = 4000;

    private const int MaxShown = 200;

    private readonly YamlMap map;
    private readonly DiagnosticBag diagnostics;

    /// <summary>A map whose keys are the file's own.</summary>
    public Fields(YamlMap map, DiagnosticBag diagnostics)
    {
        this.map = map;
        this.diagnostics = diagnostics;
    }

    /// <param name="known">Every key that may stand here; any other is an error.</param>
    public Fields(YamlMap map, DiagnosticBag diagnostics, params ImmutableArray<string> known)
        : this(map, diagnostics)
    {
        foreach (var entry in map.Entries.Where(entry => !known.Contains(entry.Key)))
        {
            diagnostics.Add(
                DiagnosticCodes.UnknownKey, entry.KeyPlace, entry.Key, Suggestion.For(entry.Key, known), string.Join(", ", known));
        }
    }

    /// <summary>Part of the file could not be read, so what seems to be missing may be there.</summary>
    public bool IsBroken => map.IsBroken;

    /// <summary>Where the key's value stands, or the map where there is no such key.</summary>
    public SourceLocation PlaceOf(string key) => map[key]?.Place ?? map.Place;

    /// <summary>Whether the key stands there with a value, right or wrong; an empty list is none.</summary>
    public bool Has(string key) => map[key] switch
    {
        null or YamlText { IsEmpty: true } or YamlList { Items.Length: 0 } => false,
        _ => true,
    };

    /// <summary>Says that a key is missing, unless the file is broken and may have had it.</summary>
    /// <param name="example">How to add it: <c>for eksempel titel: …</c>.</param>
    public void Require(string key, string example)
    {
        if (!Has(key) && !map.IsBroken)
        {
            diagnostics.Add(DiagnosticCodes.MissingKey, PlaceOf(key), key, example);
        }
    }

    /// <summary>Null where the key is absent, empty or no text.</summary>
    public string? Text(string key) => TextValue(key)?.OneLine;

    /// <summary>Each entry of a list of texts; a text in place of the list is taken as its only entry if allowed.</summary>
    public ImmutableArray<YamlText> Texts(string key, bool allowSingle = false)
    {
        if (allowSingle && map[key] is YamlText)
        {
            return TextValue(key) is { } single ? [single] : [];
        }

        return [.. Items(key).Select(item => AsText(key, item, "en liste af tekster")).OfType<YamlText>()];
    }

    /// <summary>Each entry of a list of maps.</summary>
    public ImmutableArray<Fields> Maps(string key, params ImmutableArray<string> known) =>
        [.. Items(key).Select(item => AsMap(key, item, known)).OfType<YamlMap>().Select(item => new Fields(item, diagnostics, known))];

    /// <summary>The map that stands at a key; null where there is none.</summary>
    public Fields? Map(string key, params ImmutableArray<string> known) =>
        Has(key) && AsMap(key, map[key]!, known) is { } inner ? new Fields(inner, diagnostics, known) : null;

    /// <summary>Every key with its text, where the keys are the file's own.</summary>
    public IEnumerable<(YamlEntry Key, YamlText Text)> Texts(int limit = MaxValue) =>
        map.Entries.Select(entry => (entry, AsText(entry.Key, entry.Value, limit: limit)!)).Where(pair => pair.Item2 is not null);

    /// <summary>The keys and texts of the map that stands at a key.</summary>
    public IEnumerable<(YamlEntry Key, YamlText Text)> TextsByKey(string key, int limit = MaxValue)
    {
        switch (map[key])
        {
            case YamlMap inner:
                return new Fields(inner, diagnostics).Texts(limit);
            case null or YamlBroken or YamlText { IsEmpty: true } or YamlList { Items.Length: 0 }:
                return [];
            case var other:
                TellWrongType(key, other, "et sæt nøgler", $"Skriv {key}: {{\"1\": tekst, \"2\": tekst}}.");
                return [];
        }
    }

    private ImmutableArray<YamlValue> Items(string key)
    {
        switch (map[key])
        {
            case YamlList list:
                return list.Items;
            case null or YamlBroken or YamlText { IsEmpty: true }:
                return [];
            case var other:
                var remedy = other is YamlText { Value.Length: <= MaxShown } text ? $"Skriv {key}: [{text.OneLine}]." : "Begynd hver af listens linjer med en bindestreg.";
                TellWrongType(key, other, "en liste", remedy);
                return [];
        }
    }

    private YamlText? TextValue(string key) =>
        map[key] is null or YamlText { IsEmpty: true } ? null : AsText(key, map[key]!);

    private YamlText? AsText(string key, YamlValue value, string expected = "en tekst", int limit = MaxValue)
    {
        switch (value)
        {
            case YamlText { IsEmpty: true }:
                diagnostics.Add(DiagnosticCodes.EmptyText, value.Place, key);
                return null;
            case YamlText text when text.Value.Length > limit:
                diagnostics.Add(DiagnosticCodes.ValueTooLong, value.Place, key, text.Value.Length, limit);
                return null;
            case YamlText text:
                return text;
            default:
                var remedy = value is YamlMap ? "Er der et kolon i teksten, så sæt den i citationstegn." : "Skriv én tekst.";
                TellWrongType(key, value, expected, remedy);
                return null;
        }
    }

    private YamlMap? AsMap(string key, YamlValue value, ImmutableArray<string> known)
    {
        if (value is YamlMap entry)
        {
            return entry;
        }

        TellWrongType(key, value, "et sæt nøgler", $"Skriv {{{string.Join(": …, ", known)}: …}}.");
        return null;
    }

    private void TellWrongType(string key, YamlValue value, string expected, string remedy)
    {
        if (value is not YamlBroken)
        {
            diagnostics.Add(DiagnosticCodes.WrongType, value.Place, key, expected, NameOf(value), remedy);
        }
    }

    private static string NameOf(YamlValue value) => value switch
    {
        YamlList => "en liste",
        YamlMap => "et sæt nøgler",
        YamlText { IsEmpty: true } => "ingenting",
        _ => "en tekst",
    };
}
