namespace KkrSite.Import.Tests.SyntheticDocuments;

/// <summary>The random print style of an invented agenda; every value was seen in real documents.</summary>
internal sealed record PrintStyle
{
    public required double Size { get; init; }

    /// <summary>From line to line, in sizes of the letters.</summary>
    public required double Leading { get; init; }

    public required double Margin { get; init; }

    /// <summary>Between paragraphs, in lines.</summary>
    public required double Gap { get; init; }

    public double TitleScale { get; init; } = 1.3;

    public bool BoldHeadings { get; init; }

    public bool SpacedHeadings { get; init; }

    public bool Justified { get; init; }

    public bool Hyphenates { get; init; }

    public bool TwoColumns { get; init; }

    /// <summary>Every word is drawn separately.</summary>
    public bool WordByWord { get; init; }

    public bool TrailingBlanks { get; init; }

    /// <summary>0: none; else one of the wordings of a running header.</summary>
    public int Header { get; init; }

    public bool HasFooter { get; init; }

    /// <summary>Every page has a diagonal watermark.</summary>
    public bool Watermark { get; init; }

    public bool Contents { get; init; }

    public bool NoCaseLines { get; init; }

    /// <summary>Headers and footers are last in the content of the page, after its text.</summary>
    public bool HeadersLast { get; init; }

    public string Bullet { get; init; } = "–";

    // No real document breaks a case line in a narrow column.
    public bool ShowsCases => !NoCaseLines && !TwoColumns;

    public static PrintStyle CreateRandom(Random random) =>
        new()
        {
            Size = new[] { 9, 10, 10.5, 11, 12 }[random.Next(5)],
            Leading = 1.15 + (random.NextDouble() * 0.5),
            Margin = random.Next(45, 95),
            Gap = new[] { 0.4, 0.6, 1, 1.2 }[random.Next(4)],
            TitleScale = new[] { 1, 1.15, 1.3, 1.6 }[random.Next(4)],
            BoldHeadings = random.Next(3) > 0,
            SpacedHeadings = random.Next(6) == 0,
            Justified = random.Next(3) == 0,
            Hyphenates = random.Next(2) == 0,
            TwoColumns = random.Next(5) == 0,
            WordByWord = random.Next(3) == 0,
            TrailingBlanks = random.Next(2) == 0,
            Header = random.Next(5),
            HasFooter = random.Next(2) == 0,
            Watermark = random.Next(5) == 0,
            Contents = random.Next(3) == 0,
            NoCaseLines = random.Next(6) == 0,
            HeadersLast = random.Next(2) == 0,
            Bullet = new[] { "–", "-", "•" }[random.Next(3)],
        };
}
