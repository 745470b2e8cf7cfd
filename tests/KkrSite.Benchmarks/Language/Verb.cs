namespace KkrSite.Benchmarks.Language;

/// <summary>A verb that takes an object, in its forms.</summary>
public sealed record Verb(string Infinitive, string Present, string Past, string Participle)
{
    public string Passive => Infinitive + "s";

    public static Verb Of(string[] forms) => new(forms[0], forms[1], forms[2], forms[3]);
}
