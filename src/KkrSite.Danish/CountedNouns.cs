namespace KkrSite.Danish;

/// <summary>A noun that is counted.</summary>
/// <param name="Zero">The whole text for 0; null where that is "0 " and the plural.</param>
public sealed record CountedNoun(string Singular, string Plural, string? Zero = null);

/// <summary>All nouns that the program counts. Humanizer makes plurals by English rules, so both forms are listed.</summary>
public static class CountedNouns
{
    // The archive.
    public static CountedNoun Meeting { get; } = new("møde", "møder", "ingen møder endnu");
    public static CountedNoun Item { get; } = new("punkt", "punkter", "ingen punkter endnu");
    public static CountedNoun Decision { get; } = new("beslutning", "beslutninger", "ingen beslutninger endnu");
    public static CountedNoun Topic { get; } = new("emne", "emner", "ingen emner endnu");
    public static CountedNoun Case { get; } = new("sag", "sager");
    public static CountedNoun Council { get; } = new("råd", "råd");
    public static CountedNoun Municipality { get; } = new("kommune", "kommuner", "");
    public static CountedNoun Abbreviation { get; } = new("forkortelse", "forkortelser", "ingen forkortelser endnu");
    public static CountedNoun Person { get; } = new("person", "personer");
    public static CountedNoun Document { get; } = new("dokument", "dokumenter");
    public static CountedNoun Attachment { get; } = new("bilag", "bilag");
    public static CountedNoun Link { get; } = new("link", "links");
    public static CountedNoun Change { get; } = new("ændring", "ændringer");
    public static CountedNoun Correction { get; } = new("rettelse", "rettelser");
    public static CountedNoun Page { get; } = new("side", "sider");

    // Commands and checks.
    public static CountedNoun Message { get; } = new("besked", "beskeder");
    public static CountedNoun Error { get; } = new("fejl", "fejl");
    public static CountedNoun Warning { get; } = new("advarsel", "advarsler");
    public static CountedNoun Other { get; } = new("anden", "andre");
    public static CountedNoun Address { get; } = new("adresse", "adresser");
    public static CountedNoun NewAddress { get; } = new("ny adresse", "nye adresser");
    public static CountedNoun UnlistedAddress { get; } = new("ny adresse står", "nye adresser står");
    public static CountedNoun Website { get; } = new("websted", "websteder");

    // Import.
    public static CountedNoun File { get; } = new("fil", "filer");
    public static CountedNoun Doubt { get; } = new("tvivl", "tvivl");
    public static CountedNoun Occurrence { get; } = new("gang", "gange");
    public static CountedNoun Word { get; } = new("ord", "ord");
    public static CountedNoun Picture { get; } = new("billede", "billeder");
    public static CountedNoun Diagram { get; } = new("diagram", "diagrammer");
    public static CountedNoun Chart { get; } = new("graf", "grafer");
    public static CountedNoun Comment { get; } = new("kommentar", "kommentarer");
}
