using System.Collections.Immutable;

namespace KkrSite.Import.Lines;

/// <summary>How a text was laid out, measured on the text itself.</summary>
/// <param name="IsWrapped">Paragraphs extend over several lines; otherwise every line is a paragraph.</param>
/// <param name="Width">Characters of a full line.</param>
/// <param name="TrailingBlanksAreSignificant">A hyphen at the end of a line that a blank follows is intended to stay.</param>
internal sealed record TextLayout(bool IsWrapped, int Width, bool TrailingBlanksAreSignificant)
{
    private const int MaxWrappedLength = 150;
    private const int MinWidth = 60;
    private const int MinFullLength = 50;
    private const int MinFullLines = 5;

    public static TextLayout Measure(ImmutableArray<SourceLine> lines)
    {
        var written = lines.Where(line => !line.IsBlank && !WebAddressFinder.IsAddress(line.Text.Trim())).ToList();
        var lengths = written.Select(line => line.Text.Trim().Length).ToList();
        var total = lengths.Sum(length => (long)length);
        var inLongLines = lengths.Where(length => length > MaxWrappedLength).Sum(length => (long)length);
        var isWrapped = written.Exists(line => line.Format is not null)
            ? written.Exists(line => line.Format is { StartsParagraph: false, FollowsLineBreak: false })
            : inLongLines * 5 < total && HasContinuedLines(written);
        return new TextLayout(isWrapped, MeasureWidth(lengths), AreTrailingBlanksSignificant(written));
    }

    /// <summary>
    /// The line was ended on purpose: the first word of the next line would have fitted on it. Fonts are proportional, so the
    /// width is an estimate.
    /// </summary>
    public bool EndsEarly(ContentLine line, ContentLine next) => MeasureWithNextWord(line, next) <= Width * 84 / 100;

    /// <summary>The same with less free space, for use where other signs support it.</summary>
    public bool MayEndEarly(ContentLine line, ContentLine next) => MeasureWithNextWord(line, next) <= Width * 93 / 100;

    private static int MeasureWithNextWord(ContentLine line, ContentLine next)
    {
        var blank = next.Text.AsSpan().IndexOfAny(' ', '\t');
        return line.PrintedLength + 1 + (blank < 0 ? next.Text.Length : blank);
    }

    // In a wrapped text every second line continues in the next. Only where many lines could and none does, every line is a
    // paragraph, however short.
    private static bool HasContinuedLines(List<SourceLine> lines)
    {
        var (full, continued) = (0, 0);
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            var (text, next) = (lines[i].Text.Trim(), lines[i + 1].Text.TrimStart());
            full += text.Length >= MinFullLength ? 1 : 0;
            continued += Dehyphenator.EndsWithHyphen(text) || (text[^1] is not ('.' or ':') && StartsWithWord(next)) ? 1 : 0;
        }

        return full < MinFullLines || continued > 0;
    }

    private static bool StartsWithWord(string text) => char.IsLower(text[0]) && (text.Length < 2 || text[1] is not ('.' or ')'));

    private static int MeasureWidth(List<int> lengths)
    {
        var full = lengths.Where(length => length is >= 20 and <= MaxWrappedLength).Order().ToList();
        return full.Count == 0 ? MinWidth : Math.Max(MinWidth, full[full.Count * 9 / 10]);
    }

    // Where a blank follows every hyphen at the end of a line, or none, the blank means nothing.
    private static bool AreTrailingBlanksSignificant(List<SourceLine> lines)
    {
        if (!lines.Exists(line => EndsWithBlank(line.Text)))
        {
            return false;
        }

        var (withoutBlank, withBlank) = (0, 0);
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            var text = lines[i].Text;
            if (!text.TrimEnd().EndsWith('-') || text.TrimEnd().EndsWith(" -", StringComparison.Ordinal))
            {
                continue;
            }

            withoutBlank += EndsWithBlank(text) ? 0 : 1;
            withBlank += EndsWithBlank(text) && !Dehyphenator.StartsWithCoordinator(lines[i + 1].Text.Trim()) ? 1 : 0;
        }

        return withBlank < 3 || withBlank <= withoutBlank;
    }

    private static bool EndsWithBlank(string text) => text.Length > 0 && char.IsWhiteSpace(text[^1]);
}
