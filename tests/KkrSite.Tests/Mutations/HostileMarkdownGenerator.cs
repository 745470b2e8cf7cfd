using KkrSite.TestTools;

namespace KkrSite.Tests.Mutations;

/// <summary>Generates texts that exhaust parsers of Markdown and of the numbers, dates, links and references in it.</summary>
internal sealed class HostileMarkdownGenerator(Random random)
{
    private static readonly IReadOnlyList<string> Pieces = HostilePieces.All;

    /// <summary>Repeats one piece up to the maximum length of a text, under a heading that makes it a decision.</summary>
    public static string GenerateLongest(int which)
    {
        var piece = Pieces[which % Pieces.Count];
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

    private string SelectPiece() => Pieces[random.Next(Pieces.Count)];

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
