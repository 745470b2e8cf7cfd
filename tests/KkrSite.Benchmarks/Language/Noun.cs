namespace KkrSite.Benchmarks.Language;

/// <summary>A noun in its forms.</summary>
/// <param name="Stem">How it begins a compound: "regions" in regionsplan.</param>
public sealed record Noun(bool IsNeuter, string Singular, string Definite, string Plural, string PluralDefinite, string Stem)
{
    private static readonly string[] EndingsWithS = ["ing", "hed", "ion", "tet", "else", "skab", "dom"];

    public string Article => IsNeuter ? "et" : "en";

    /// <param name="forms">Article, singular, definite, plural, plural definite, and the stem where the ending does not tell it.</param>
    public static Noun Of(string[] forms) =>
        new(forms[0] == "et", forms[1], forms[2], forms[3], forms[4], forms.Length > 5 ? forms[5] : StemOf(forms[1]));

    /// <summary>The compound that begins with <paramref name="first"/>; gender and endings are those of the last part.</summary>
    public Noun After(Noun first) => new(
        IsNeuter, first.Stem + Singular, first.Stem + Definite, first.Stem + Plural, first.Stem + PluralDefinite, first.Stem + Stem);

    private static string StemOf(string singular) =>
        Array.Exists(EndingsWithS, ending => singular.EndsWith(ending, StringComparison.Ordinal)) ? singular + "s" : singular;
}
