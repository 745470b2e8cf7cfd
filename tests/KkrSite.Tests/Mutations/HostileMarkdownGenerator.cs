namespace KkrSite.Tests.Mutations;

/// <summary>Generates texts that exhaust parsers of Markdown and of the numbers, dates, links and references in it.</summary>
internal sealed class HostileMarkdownGenerator(Random random)
{
    private static readonly string[] Pieces =
    [
        ">",
        "> ",
        "- ",
        "* ",
        "1. ",
        "*",
        "**",
        "_",
        "*a **a ",
        "_a *a ",
        "`",
        "``` ",
        "[",
        "]",
        "[a",
        "[a]",
        "[a](",
        "![",
        "![a](<",
        "](",
        "<",
        "</",
        "<a ",
        "<!--",
        "&",
        "&#",
        "&amp;",
        "&#1;",
        "\\",
        "~",
        "|",
        "|-",
        "|a|\n|-|\n",
        "#",
        "# ",
        "## Beslutning\n",
        "### a\n",
        "===\n",
        "---\n",
        "***\n",
        "    a\n",
        "\t",
        " ",
        "  \n",
        "\n",
        "\r",
        "0",
        "1",
        "010203",
        "010203-",
        "0102031234 ",
        "12 34 56 78 ",
        "+45",
        "00",
        "22 ",
        "1.",
        "1,",
        ".1",
        "3.1 ",
        "3.1, ",
        "punkt ",
        "punkt 3.1 ",
        "punkt 3.1 og ",
        "pkt. ",
        "jf. ",
        "se ",
        "mødet den ",
        "den 1. ",
        "1. maj ",
        "1. maj 2024 ",
        "mandag den ",
        "2024-01-01 ",
        "SAG-",
        "SAG-2024-",
        "SAG-2024-00001 ",
        "www.",
        "http://",
        "https://a.",
        "a@",
        "a.b@c.",
        "@",
        "a@b.dk ",
        "mailto:",
        "KKR ",
        "KKRs ",
        "KKR Midtjylland ",
        "og ",
        ", og ",
        ". ",
        "! ",
        "? ",
        "; ",
        ": ",
        "(",
        ")",
        "((",
        "\"",
        "\"a",
        "»",
        "«",
        "“",
        "”",
        "„",
        "–",
        "- a\n",
        "a",
        "aa ",
        "A",
        "ÆØÅ",
        "Aa",
        "æ",
        "\u0301",
        "\u200B",
        "\u00AD",
        "\u00A0",
        "\u202F",
        "😀",
        "\uFEFF",
        "i ",
        "på ",
        "af ",
        "godkendt ",
        "godkendte ",
        "blev godkendt ",
        "ikke ",
        "KKR godkendte og ",
        "Det blev besluttet, at ",
        "drøftede ",
        "taget til efterretning, ",
        "a, ",
        "\u0391",
        "cpr ",
        "cpr-nummer ",
        "telefon ",
        "mobil ",
        "privat",
        "lukket ",
        "fortroligt ",
        "[1]: http://a\n",
        "[a]: b\n",
        "[a][b]",
        "[a][b]</",
        "[[]",
        "[^1]",
        "godkendelse af referat ",
        "godkendelse af ",
        "referat fra ",
        "referat fra a ",
        "mødet holdes ",
        "møde afholdes ",
        "§ 1, stk. ",
        "bilag 1 ",
        "stk. 1 og ",
        "side 1 ",
        "dagsordenen for ",
        "de ",
        "den ",
        "det seneste ",
    ];

    /// <summary>Repeats one piece up to the maximum length of a text, under a heading that makes it a decision.</summary>
    public static string GenerateLongest(int which)
    {
        var piece = Pieces[which % Pieces.Length];
        return "## Beslutning\nSe " + Repeat(piece, 240_000 / piece.Length) + " a\n";
    }

    public string Generate() =>
        random.Next(10) switch
        {
            0 => RepeatPiece(SelectPiece()),
            1 => RepeatPiece(SelectPiece() + SelectPiece()),
            2 => RepeatPiece(SelectPiece()) + RepeatPiece(SelectPiece()),
            3 => SelectPiece() + RepeatPiece(SelectPiece()) + SelectPiece() + "\n" + SelectPiece(),
            4 => GenerateNested(SelectPiece(), SelectPiece(), random.Next(1, 10_000)),
            5 => GenerateTable(random.Next(1, 300), random.Next(1, 300)),
            6 => GenerateReferences(random.Next(1, 3000)),
            7 => GenerateLists(random.Next(1, 300)),
            _ => string.Concat(Enumerable.Range(0, random.Next(5, 2000)).Select(_ => SelectPiece())),
        };

    private string SelectPiece() => Pieces[random.Next(Pieces.Length)];

    private string RepeatPiece(string piece) =>
        Repeat(piece, random.Next(4) == 0 ? Math.Min(60_000, 240_000 / piece.Length) : random.Next(1, 3000));

    private static string GenerateNested(string open, string close, int depth) => Repeat(open, depth) + "x" + Repeat(close, depth);

    private static string GenerateTable(int columns, int rows) =>
        Repeat("|a", columns) + "|\n" + Repeat("|-", columns) + "|\n" + Repeat(Repeat("|b", columns / 2) + "\n", rows);

    private static string GenerateReferences(int count) =>
        Repeat("[a][b] ![b] ", count)
        + "\n\n"
        + string.Concat(Enumerable.Range(0, count).Select(i => $"[b{i}]: /x 'y'\n"))
        + "[b]: /"
        + new string('y', 3000)
        + "\n";

    private static string GenerateLists(int depth) =>
        string.Concat(Enumerable.Range(0, depth).Select(level => new string(' ', 2 * level) + (level % 2 == 0 ? "- " : "> ") + "a\n"));

    private static string Repeat(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times));
}
