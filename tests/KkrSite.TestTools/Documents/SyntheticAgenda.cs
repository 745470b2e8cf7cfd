using System.Collections.Immutable;

namespace KkrSite.TestTools.Documents;

/// <summary>An invented meeting; its texts consist of words from a fixed list.</summary>
public sealed record SyntheticAgenda(string Council, DateOnly Date, ImmutableArray<SyntheticItem> Items)
{
    private static readonly string[] Councils = ["Hovedstaden", "Midtjylland", "Nordjylland", "Sjælland", "Syddanmark"];

    private static readonly string[] Vocabulary =
    [
        "kommunerne",
        "arbejdet",
        "cykelstier",
        "vandløb",
        "samarbejde",
        "ønsket",
        "færgedrift",
        "biblioteker",
        "skovrejsning",
        "økonomien",
        "aftalen",
        "planlægning",
        "ældre",
        "unge",
        "uddannelse",
        "vejnettet",
        "museerne",
        "åbningstider",
        "svømmehaller",
        "landdistrikter",
        "rapporten",
        "med",
        "for",
        "til",
        "af",
        "på",
        "som",
        "det",
        "nye",
        "fælles",
        "lokale",
        "måned",
        "gange",
        "næsten",
        "tilskuddet",
        "sommer",
        "kystsikring",
        "børnehaver",
        "forår",
        "bæredygtig",
        "undersøgelsen",
        "tværgående",
        "høringen",
        "regnskabet",
        "prøveordning",
        "energi",
        "it-drift",
        "2024",
        "12,5",
        "pct.",
        "f.eks.",
        "KKR",
        "DASSOS",
        "§",
        "Aarhus",
        "Øresund",
        "fx",
        "CO2-aftryk",
        "(kladde)",
        "”aftalen”",
        "50",
    ];

    private static readonly string[] CaseworkerInitials = ["abcd", "ef", "ghi", "jkl", "mno", "pqrs", "tuv"];

    public static SyntheticAgenda Create(Random random)
    {
        var council = Councils[random.Next(Councils.Length)];
        var date = new DateOnly(random.Next(2018, 2027), random.Next(1, 13), random.Next(1, 29));
        return new SyntheticAgenda(
            council,
            date,
            random.Next(4) == 0 ? CreateFlatItems(random, council) : CreateItemsWithHeadings(random, council)
        );
    }

    private static ImmutableArray<SyntheticItem> CreateFlatItems(Random random, string council) =>
        [.. Enumerable.Range(1, random.Next(3, 14)).Select(number => CreateItem(random, $"{number}", council))];

    private static ImmutableArray<SyntheticItem> CreateItemsWithHeadings(Random random, string council)
    {
        var items = ImmutableArray.CreateBuilder<SyntheticItem>();
        for (var chapter = 1; chapter <= random.Next(2, 7); chapter++)
        {
            items.Add(new SyntheticItem($"{chapter}", CreateTitle(random, 1, 4), [], [], []) { IsHeading = true });
            var children = chapter == 3 && random.Next(3) == 0 ? 20 : random.Next(chapter == 1 ? 1 : 0, 5);
            items.AddRange(Enumerable.Range(1, children).Select(number => CreateItem(random, $"{chapter}.{number}", council)));
        }

        return items.ToImmutable();
    }

    private static SyntheticItem CreateItem(Random random, string number, string council)
    {
        var hasCase = random.Next(10) > 0;
        var initials = Enumerable
            .Range(0, random.Next(1, 4))
            .Select(_ => CaseworkerInitials[random.Next(CaseworkerInitials.Length)])
            .Distinct()
            .ToImmutableArray();
        var cases = Enumerable
            .Range(0, random.Next(8) == 0 ? 2 : 1)
            .Select(_ => $"SAG-{random.Next(2016, 2027)}-{random.Next(0, 99999):D5}")
            .Distinct();
        return new SyntheticItem(
            number,
            CreateTitle(random, 2, 22),
            hasCase ? [.. cases] : [],
            hasCase ? initials : [],
            CreateSections(random, council)
        );
    }

    private static ImmutableArray<SyntheticSection> CreateSections(Random random, string council)
    {
        var sections = ImmutableArray.CreateBuilder<SyntheticSection>();
        var namesBelow = random.Next(2) == 0;
        sections.Add(new SyntheticSection("Baggrund", CreateParagraphs(random), [], []));
        sections.Add(new SyntheticSection("Indstilling", [$"Det indstilles, at KKR {council} {CreateWords(random, 3, 12)}."], [], []));
        if (random.Next(3) > 0)
        {
            var names = namesBelow && random.Next(2) == 0 ? CreateAttachmentTitles(random) : [];
            sections.Add(
                new SyntheticSection("Sagsfremstilling", CreateParagraphs(random), random.Next(2) == 0 ? CreateBullets(random) : [], names)
            );
        }

        if (random.Next(2) == 0)
        {
            sections.Add(
                new SyntheticSection("Beslutning", CreateParagraphs(random), random.Next(4) == 0 ? CreateBullets(random) : [], [])
            );
        }

        if (!namesBelow && random.Next(2) == 0)
        {
            sections.Add(new SyntheticSection("Bilag", [], [], CreateAttachmentTitles(random)));
        }

        return sections.ToImmutable();
    }

    private static ImmutableArray<string> CreateParagraphs(Random random) =>
        [
            .. Enumerable
                .Range(0, random.Next(1, 4))
                .Select(_ =>
                    string.Join(' ', Enumerable.Range(0, random.Next(1, 5)).Select(_ => Capitalise(CreateWords(random, 5, 22)) + "."))
                ),
        ];

    private static ImmutableArray<string> CreateBullets(Random random) =>
        [.. Enumerable.Range(0, random.Next(2, 6)).Select(_ => Capitalise(CreateWords(random, 2, 18)))];

    private static ImmutableArray<string> CreateAttachmentTitles(Random random) =>
        [.. Enumerable.Range(0, random.Next(1, 4)).Select(i => $"Notat {i + 1} om " + CreateWords(random, 3, 14, lower: true))];

    private static string CreateTitle(Random random, int fewest, int most) => Capitalise(CreateWords(random, fewest, most, lower: true));

    private static string CreateWords(Random random, int fewest, int most, bool lower = false)
    {
        var words = Enumerable
            .Range(0, random.Next(fewest, most + 1))
            .Select(_ => Vocabulary[random.Next(Vocabulary.Length)])
            .Select(word => lower && !word.All(c => char.IsLower(c)) ? "sagen" : word)
            .ToList();

        // A name or a list item ends with a plain word and does not begin with a number.
        words[0] = "drøftelse";
        words[^1] = "fremtiden";
        return string.Join(' ', words);
    }

    private static string Capitalise(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}

/// <summary>An item of an invented agenda, which the import must recognise.</summary>
public sealed record SyntheticItem(
    string Number,
    string Title,
    ImmutableArray<string> Cases,
    ImmutableArray<string> Initials,
    ImmutableArray<SyntheticSection> Sections
)
{
    public bool IsHeading { get; init; }

    public ImmutableArray<string> Attachments => [.. Sections.SelectMany(section => section.Attachments)];

    public string? Decision =>
        Sections.FirstOrDefault(section => section.Heading == "Beslutning") is { } decision
            ? string.Join("\n\n", decision.Paragraphs.Concat(decision.Bullets.Select(bullet => "– " + bullet)))
            : null;
}

/// <summary>A section of an invented item: paragraphs, then bullets, then attachments with their mark.</summary>
public sealed record SyntheticSection(
    string Heading,
    ImmutableArray<string> Paragraphs,
    ImmutableArray<string> Bullets,
    ImmutableArray<string> Attachments
)
{
    public IEnumerable<string> Words => Paragraphs.Concat(Bullets).Concat(Attachments).SelectMany(text => text.Split(' ')).Prepend(Heading);
}
