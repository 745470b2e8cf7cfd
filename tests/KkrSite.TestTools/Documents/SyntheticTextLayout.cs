using System.Globalization;

namespace KkrSite.TestTools.Documents;

/// <summary>The layout of an invented agenda as extracted text; every value was seen in real extractions.</summary>
public sealed record SyntheticTextLayout
{
    public required int Width { get; init; }

    /// <summary>Words are cut at line ends with a hyphen.</summary>
    public bool Hyphenates { get; init; }

    /// <summary>Every line, also an empty one, ends with a blank, as in text extracted from PDF.</summary>
    public bool TrailingBlanks { get; init; }

    /// <summary>Every other line is empty.</summary>
    public bool DoubleSpaced { get; init; }

    /// <summary>One line for each paragraph.</summary>
    public bool Unwrapped { get; init; }

    /// <summary>0: none; 1: a form feed; 2: a blank before the first line.</summary>
    public int PageMark { get; init; }

    public int LinesPerPage { get; init; } = 40;

    /// <summary>0: none; else one of the wordings of a running header.</summary>
    public int Header { get; init; }

    /// <summary>0: 3.1. ; 1: 3.1 ; 2: Punkt 3.1 ; 3: 3.1 with a tab.</summary>
    public int Numbering { get; init; }

    /// <summary>0: none; 1: with leaders; 2: with tabs.</summary>
    public int Contents { get; init; }

    public bool Imprint { get; init; }

    public bool NoCaseLines { get; init; }

    /// <summary>0: Baggrund; 1: Baggrund: ; 2: BAGGRUND; 3: B A G G R U N D; 4: the first words follow a colon.</summary>
    public int Headings { get; init; }

    /// <summary>Only the table of contents has the numbers; elsewhere a dot remains of each, or nothing on a new page.</summary>
    public bool LosesNumbers { get; init; }

    /// <summary>The case line says Sagsnr. and Sagsbehandler.</summary>
    public bool Labels { get; init; }

    /// <summary>An editor removed the blanks at line ends.</summary>
    public bool Trimmed { get; init; }

    public string NewLine { get; init; } = "\n";

    public string Bullet { get; init; } = "–";

    public static SyntheticTextLayout CreateRandom(Random random)
    {
        var pdf = random.Next(3) > 0;
        var unwrapped = !pdf && random.Next(2) == 0;
        var pageMark = random.Next(3);
        return new SyntheticTextLayout
        {
            Width = random.Next(62, 96),
            Hyphenates = !unwrapped && random.Next(2) == 0,
            TrailingBlanks = pdf,
            LosesNumbers = unwrapped && random.Next(2) == 0,
            DoubleSpaced = !unwrapped && random.Next(3) == 0,
            Unwrapped = unwrapped,
            PageMark = unwrapped ? 0 : pageMark,
            LinesPerPage = random.Next(12, 45),
            Header = unwrapped ? 0 : random.Next(6),
            Numbering = random.Next(4),
            Contents = random.Next(3),
            Imprint = random.Next(2) == 0,
            NoCaseLines = random.Next(6) == 0,
            Headings = random.Next(2) == 0 ? 0 : random.Next(5),
            Labels = random.Next(5) == 0,
            Trimmed = random.Next(5) == 0,
            NewLine = new[] { "\n", "\r\n", "\r" }[random.Next(3)],
            Bullet = new[] { "–", "-", "•", "\uF0B7" }[random.Next(4)],
        };
    }

    public string[] CreateHeaderLines(SyntheticAgenda agenda, int page, int pages)
    {
        var date = agenda.Date;
        var written = date.ToString("d. MMMM yyyy", CultureInfo.GetCultureInfo("da-DK"));
        return Header switch
        {
            1 => [$"KKR {agenda.Council}  | {date:dd-MM-yyyy}", $" SIDE  |  {page}"],
            2 => [$"KKR {agenda.Council} · {written} · Side {page} af {pages}"],
            3 => [$"KKR {agenda.Council}", written, $"Side {page}"],
            4 => [$"Side {page}"],
            5 => [$"Dagsorden | KKR {agenda.Council} | {page}"],
            _ => [],
        };
    }

    public string FormatHeading(string heading) =>
        Headings switch
        {
            1 => heading + ":",
            2 => heading.ToUpperInvariant(),
            3 => string.Join(' ', heading.ToUpperInvariant().ToCharArray()),
            _ => heading,
        };

    public string FormatNumber(string number) =>
        Numbering switch
        {
            0 => $"{number}. ",
            1 => number.Contains('.', StringComparison.Ordinal) ? $"{number} " : $"{number}. ",
            2 => $"Punkt {number} ",
            _ => $"{number}.\t",
        };
}
