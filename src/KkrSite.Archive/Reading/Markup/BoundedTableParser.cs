using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace KkrSite.Archive.Reading.Markup;

/// <summary>
/// Reads tables. Every row gets as many cells as the widest has, so one long row among many makes millions: such a table, and a very wide
/// one, occur only in malicious text and stay text.
/// </summary>
internal sealed class BoundedTableParser(LineBreakInlineParser lineBreaks) : PipeTableParser(lineBreaks)
{
    private const int MaxCells = 50_000;

    // Markdig searches the whole row for each cell.
    private const int MaxColumns = 500;

    private static readonly object WithinLimits = new();
    private static readonly object TooLarge = new();

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        // Markdig clears the states at each paragraph, and replaces this one where a table may begin.
        if (processor.ParserStates[Index] is null && (slice.CurrentChar == '|' || processor.Inline is null))
        {
            processor.ParserStates[Index] = IsTooLarge(slice.AsSpan()) ? TooLarge : WithinLimits;
        }

        return processor.ParserStates[Index] != TooLarge && base.Match(processor, ref slice);
    }

    private static bool IsTooLarge(ReadOnlySpan<char> text)
    {
        var (rows, widest) = (0L, 0);
        foreach (var row in text.EnumerateLines())
        {
            rows++;
            widest = Math.Max(widest, row.Count('|'));
        }

        return widest > MaxColumns || rows * widest > MaxCells;
    }
}
