using System.Collections.Immutable;

namespace KkrSite.Tests.Import.Synthetic;

/// <summary>An invented meeting; every text is made of a stock of words of our own.</summary>
internal sealed record SyntheticAgenda(string Council, DateOnly Date, ImmutableArray<SyntheticItem> Items)
{
    private static readonly string[] Councils = ["Hovedstaden", "Midtjylland", "Nordjylland", "Sjælland", "Syddanmark"];

    private static readonly string[] Stock =
    [
        "kommunerne", "arbejdet", "cykelstier", "vandløb", "samarbejde", "ønsket", "færgedrift", "biblioteker", "skovrejsning", "økonomien", "aftalen",
        "planlægning", "ældre", "unge", "uddannelse", "vejnettet", "museerne", "åbningstider", "svømmehaller", "landdistrikter", "rapporten", "med",
        "for", "til", "af", "på", "som", "det", "nye", "fælles", "lokale", "måned", "gange", "næsten", "tilskuddet", "sommer", "kystsikring", "børnehaver",
        "forår", "bæredygtig", "undersøgelsen", "tværgående", "høringen", "regnskabet", "prøveordning", "energi", "it-drift", "2024", "12,5", "pct.", "f.eks.",
        "KKR", "DASSOS", "§", "Aarhus", "Øresund", "fx", "CO2-aftryk", "(kladde)", "”aftalen”", "50",
    ];

    private static readonly string[] People = ["abcd", "ef", "ghi", "jkl", "mno", "pqrs", "tuv"];

    public static SyntheticAgenda Invent(Random random)
    {
        var council = Councils[random.Next(Councils.Length)];
        var date = new DateOnly(random.Next(2018, 2027), random.Next(1, 13), random.Next(1, 29));
        return new SyntheticAgenda(council, date, random.Next(4) == 0 ? Flat(random, council) : Levelled(random, council));
    }

    private static ImmutableArray<SyntheticItem> Flat(Random random, string council) =>
        [.. Enumerable.Range(1, random.Next(3, 14)).Select(number => Item(random, $"{number}", council))];

    private static ImmutableArray<SyntheticItem> Levelled(Random random, string council)
    {
        var items = ImmutableArray.CreateBuilder<SyntheticItem>();
        for (var chapter = 1; chapter <= random.Next(2, 7); chapter++)
        {
            items.Add(new SyntheticItem($"{chapter}", Name(random, 1, 4), [], [], []) { IsHeading = true });
            var children = chapter == 3 && random.Next(3) == 0 ? 20 : random.Next(chapter == 1 ? 1 : 0, 5);
            items.AddRange(Enumerable.Range(1, children).Select(number => Item(random, $"{chapter}.{number}", council)));
        }

        return items.ToImmutable();
    }

    private static SyntheticItem Item(Random random, string number, string council)
    {
        var hasCase = random.Next(10) > 0;
        var initials = Enumerable.Range(0, random.Next(1, 4)).Select(_ => People[random.Next(People.Length)]).Distinct().ToImmutableArray();
        var cases = Enumerable.Range(0, random.Next(8) == 0 ? 2 : 1).Select(_ => $"SAG-{random.Next(2016, 2027)}-{random.Next(0, 99999):D5}").Distinct();
        return new SyntheticItem(number, Name(random, 2, 22), hasCase ? [.. cases] : [], hasCase ? initials : [], Sections(random, council));
    }

    private static ImmutableArray<SyntheticSection> Sections(Random random, string council)
    {
        var sections = ImmutableArray.CreateBuilder<SyntheticSection>();
        var namesBelow = random.Next(2) == 0;
        sections.Add(new SyntheticSection("Baggrund", Paragraphs(random), [], []));
        sections.Add(new SyntheticSection("Indstilling", [$"Det indstilles, at KKR {council} {Words(random, 3, 12)}."], [], []));
        if (random.Next(3) > 0)
        {
            var names = namesBelow && random.Next(2) == 0 ? Names(random) : [];
            sections.Add(new SyntheticSection("Sagsfremstilling", Paragraphs(random), random.Next(2) == 0 ? Bullets(random) : [], names));
        }

        if (random.Next(2) == 0)
        {
            sections.Add(new SyntheticSection("Beslutning", Paragraphs(random), random.Next(4) == 0 ? Bullets(random) : [], []));
        }

        if (!namesBelow && random.Next(2) == 0)
        {
            sections.Add(new SyntheticSection("Bilag", [], [], Names(random)));
        }

        return sections.ToImmutable();
    }

    private static ImmutableArray<string> Paragraphs(Random random) =>
        [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => string.Join(' ', Enumerable.Range(0, random.Next(1, 5)).Select(_ => Capital(Words(random, 5, 22)) + ".")))];

    private static ImmutableArray<string> Bullets(Random random) =>
        [.. Enumerable.Range(0, random.Next(2, 6)).Select(_ => Capital(Words(random, 2, 18)))];

    private static ImmutableArray<string> Names(Random random) =>
        [.. Enumerable.Range(0, random.Next(1, 4)).Select(i => $"Notat {i + 1} om " + Words(random, 3, 14, lower: true))];

    private static string Name(Random random, int fewest, int most) => Capital(Words(random, fewest, most, lower: true));

    private static string Words(Random random, int fewest, int most, bool lower = false)
    {
        var words = Enumerable.Range(0, random.Next(fewest, most + 1)).Select(_ => Stock[random.Next(Stock.Length)])
            .Select(word => lower && !word.All(c => char.IsLower(c)) ? "sagen" : word).ToList();

        // A name or a list item ends with a plain word, and no figure stands first.
        words[0] = "drøftelse";
        words[^1] = "fremtiden";
        return string.Join(' ', words);
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
