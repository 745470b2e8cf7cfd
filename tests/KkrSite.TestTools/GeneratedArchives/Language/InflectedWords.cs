namespace KkrSite.TestTools.GeneratedArchives.Language;

/// <summary>A noun and its inflected forms.</summary>
/// <param name="Stem">The form that begins a compound: "regions" in regionsplan.</param>
public sealed record DanishNoun(bool IsNeuter, string Singular, string Definite, string Plural, string PluralDefinite, string Stem)
{
    private static readonly string[] EndingsWithS = ["ing", "hed", "ion", "tet", "else", "skab", "dom"];

    public string Article => IsNeuter ? "et" : "en";

    /// <param name="forms">Article, singular, definite, plural, plural definite, and the stem if the ending does not determine it.</param>
    public static DanishNoun FromForms(string[] forms) =>
        new(forms[0] == "et", forms[1], forms[2], forms[3], forms[4], forms.Length > 5 ? forms[5] : GetStem(forms[1]));

    /// <summary>The compound that begins with <paramref name="first"/>; gender and endings are those of the last part.</summary>
    public DanishNoun WithModifier(DanishNoun first) =>
        new(IsNeuter, first.Stem + Singular, first.Stem + Definite, first.Stem + Plural, first.Stem + PluralDefinite, first.Stem + Stem);

    private static string GetStem(string singular) =>
        Array.Exists(EndingsWithS, ending => singular.EndsWith(ending, StringComparison.Ordinal)) ? singular + "s" : singular;
}

/// <summary>A transitive verb and its inflected forms.</summary>
public sealed record DanishVerb(string Infinitive, string Present, string Past, string Participle)
{
    public string Passive => Infinitive + "s";

    public static DanishVerb FromForms(string[] forms) => new(forms[0], forms[1], forms[2], forms[3]);
}

/// <summary>An adjective and its inflected forms; the third is both the plural and the definite one.</summary>
public sealed record DanishAdjective(string Common, string Neuter, string Inflected)
{
    public static DanishAdjective FromForms(string[] forms) => new(forms[0], forms[1], forms[2]);
}
