namespace KkrSite.Benchmarks.Language;

/// <summary>An adjective in its forms; the third is both the plural and the definite one.</summary>
public sealed record Adjective(string Common, string Neuter, string Inflected)
{
    public static Adjective Of(string[] forms) => new(forms[0], forms[1], forms[2]);
}
