namespace KkrSite.Import.Tests.SyntheticDocuments;

/// <summary>The style of an invented Word document; offices produce the same agenda in different ways.</summary>
internal sealed record WordDocumentStyle
{
    /// <summary>0: typed; 1: a list of two levels; 2: through the heading styles; 3: a list that refers to a numbering style.</summary>
    public int Numbers { get; init; }

    /// <summary>0: Danish heading styles; 1: styles based on them; 2: outline levels; 3: bold and large letters; 4: unmarked.</summary>
    public int Headings { get; init; }

    /// <summary>0: none; 1: a field with links and page references; 2: in a content control; 3: by its paragraph styles alone.</summary>
    public int Contents { get; init; }

    /// <summary>0: none; 1: a relationship; 2: a field over several runs; 3: a simple field.</summary>
    public int Links { get; init; }

    public bool HeadInTable { get; init; }

    public bool Header { get; init; }

    public bool RealLists { get; init; }

    public bool Changes { get; init; }

    public bool SplitRuns { get; init; }

    public bool SoftHyphens { get; init; }

    public bool TextBoxes { get; init; }

    public bool HiddenText { get; init; }

    /// <summary>Empty paragraphs separate the items; otherwise the space above their titles does.</summary>
    public bool EmptyParagraphs { get; init; }

    public bool InOneTable { get; init; }

    public static WordDocumentStyle CreateRandom(Random random)
    {
        bool Half() => random.Next(2) == 0;
        var numbers = random.Next(4);
        return new WordDocumentStyle
        {
            Numbers = numbers,
            Headings = numbers == 2 ? random.Next(2) : random.Next(5),
            Contents = random.Next(4),
            Links = random.Next(4),
            HeadInTable = numbers == 0 && random.Next(3) == 0,
            Header = Half(),
            RealLists = Half(),
            Changes = random.Next(3) == 0,
            SplitRuns = Half(),
            SoftHyphens = Half(),
            TextBoxes = random.Next(4) == 0,
            HiddenText = random.Next(4) == 0,
            EmptyParagraphs = Half(),
            InOneTable = random.Next(12) == 0,
        };
    }
}
