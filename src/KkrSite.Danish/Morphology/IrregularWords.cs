using System.Collections.Frozen;

namespace KkrSite.Danish.Morphology;

/// <summary>The exceptions to the spelling rules: plurals with another vowel, and short words whose forms would be other words.</summary>
internal static class IrregularWords
{
    /// <summary>By the last part of the word, so that plejebarn and formand are found too.</summary>
    public static readonly (string Singular, string[] Plurals)[] Plurals =
    [
        ("barn", ["børn", "børns", "børnene", "børnenes"]),
        ("mand", ["mænd", "mænds", "mændene", "mændenes"]),
        ("bog", ["bøger", "bøgers", "bøgerne", "bøgernes"]),
        ("hånd", ["hænder", "hænders", "hænderne", "hændernes"]),
        ("tand", ["tænder", "tænders", "tænderne", "tændernes"]),
        ("fod", ["fødder", "fødders", "fødderne", "føddernes"]),
        ("nat", ["nætter", "nætters", "nætterne", "nætternes"]),
        ("stad", ["stæder", "stæders", "stæderne", "stædernes"]),
        ("bonde", ["bønder", "bønders", "bønderne", "bøndernes"]),
        ("far", ["fædre", "fædres", "fædrene", "fædrenes"]),
        ("mor", ["mødre", "mødres", "mødrene", "mødrenes"]),
        ("bror", ["brødre", "brødres", "brødrene", "brødrenes"]),
        ("datter", ["døtre", "døtres", "døtrene", "døtrenes"]),
        ("øje", ["øjne", "øjnes", "øjnene", "øjnenes"]),
        ("kursus", ["kurset", "kursets", "kurser", "kursers", "kurserne", "kursernes"]),
        ("lille", ["små"]),
    ];

    /// <summary>Words with a long vowel whose doubled form is another word: bil and billet, hel and heller.</summary>
    public static readonly FrozenSet<string> NeverDoubled = new[]
    {
        "bil",
        "den",
        "fil",
        "hel",
        "kan",
        "led",
        "man",
        "mil",
        "pil",
        "sel",
        "til",
        "vis",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Forms that the rules generate but that are other words.</summary>
    public static readonly FrozenDictionary<string, string[]> ExcludedForms = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["borg"] = ["borger", "borgers", "borgerne", "borgernes"],
        ["brug"] = ["bruger", "brugers", "brugerne", "brugernes"],
        ["by"] = ["byt"],
        ["fly"] = ["flyt"],
        ["en"] = ["ene", "enes", "ens"],
        ["hav"] = ["have", "haven", "haver", "havens", "havers", "haverne", "havernes"],
        ["led"] = ["lede", "leder", "leders"],
        ["lov"] = ["lover", "loves"],
        ["lær"] = ["lære", "lærer", "læren"],
        ["mad"] = ["made"],
        ["kost"] = ["koste", "koster", "kostet", "kostes"],
        ["plan"] = ["plant", "planet", "planets"],
        ["tal"] = ["tale", "talen", "taler", "talens", "talers", "talerne", "talernes", "tales", "talt"],
        ["vej"] = ["vejer", "vejet"],
        ["vand"] = ["vandt"],
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
