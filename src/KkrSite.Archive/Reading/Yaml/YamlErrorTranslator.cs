namespace KkrSite.Archive.Reading.Yaml;

/// <summary>Translates the YAML parser's messages into Danish, with a remedy.</summary>
internal static class YamlErrorTranslator
{
    // By words of the parser's messages; more specific words come first.
    private static readonly (string Words, string Danish)[] Known =
    [
        (" tab ", "linjen er rykket ind med et tabulatortegn. Brug mellemrum."),
        ("Mapping values are not allowed", "der er et kolon for meget i linjen. Sæt teksten i citationstegn."),
        ("found invalid mapping", "der er et kolon for meget i linjen. Sæt teksten i citationstegn."),
        ("unknown escape", "en omvendt skråstreg i dobbelte citationstegn har en særlig betydning. Brug enkelte citationstegn."),
        ("hexadecimal", "en omvendt skråstreg i dobbelte citationstegn har en særlig betydning. Brug enkelte citationstegn."),
        ("Unicode", "en omvendt skråstreg i dobbelte citationstegn har en særlig betydning. Brug enkelte citationstegn."),
        ("double-quoted scalar", "teksten efter et citationstegn er ikke afsluttet rigtigt. Sæt citationstegn både før og efter den."),
        ("quoted scalar", "et citationstegn bliver ikke lukket. Sæt et til, hvor teksten slutter."),
        ("flow sequence", "en liste i skarpe klammer mangler et komma eller sin sidste klamme. Skriv [a, b]."),
        ("flow mapping", "et sæt nøgler i krøllede klammer mangler et komma eller sin sidste klamme. Skriv {titel: a, url: b}."),
        ("flow entry", "en liste i klammer har et komma for meget."),
        ("comma", "der står et komma, som ikke hører til her."),
        ("block collection", "listens bindestreger står ikke under hinanden. Ryk dem lige langt ind."),
        ("Block sequence entries", "en liste kan ikke begynde her. Sæt bindestregen på en ny linje under nøglen."),
        ("block scalar", "teksten efter | eller > er ikke rykket rigtigt ind. Ryk alle dens linjer lige langt ind."),
        ("cannot start any token", "en værdi kan ikke begynde med dette tegn. Sæt teksten i citationstegn."),
        ("anchor", "& og * først i en værdi har en særlig betydning. Sæt teksten i citationstegn."),
        ("directive", "en linje kan ikke begynde med %. Sæt teksten i citationstegn."),
        ("tag", "! først i en værdi har en særlig betydning. Sæt teksten i citationstegn."),
        ("document start", "linjen er ikke rykket ind som linjen over den. Skriv nøgle: værdi helt ude ved margenen."),
        ("expected key", "linjen er ikke 'nøgle: værdi', eller den er ikke rykket ind som linjen over den."),
        ("simple key", "linjen er ikke 'nøgle: værdi'. Sæt et kolon og et mellemrum efter nøglen."),
    ];

    public static string Translate(string message) =>
        Array.Find(Known, known => message.Contains(known.Words, StringComparison.Ordinal)).Danish
        ?? "linjen kan ikke forstås som YAML. Skriv nøgle: værdi, og sæt tekst med særlige tegn i citationstegn.";
}
