using System.Collections.Immutable;
using KkrSite.Import.Reading;

namespace KkrSite.Import.Lines;

/// <summary>Measures how a text was laid out: wrapped or not, how wide, and what its blanks mean.</summary>
internal sealed class MeasureLayout
{
    private const int LongerThanAnyPage = 150;
    private const int NarrowestPage = 60;
    private const int ShortestFullLine = 50;
    private const int FewestFullLines = 5;

    public TextLayout Measure(ImmutableArray<SourceLine> lines)
    {
        var written = lines.Where(line => !line.IsBlank && !Addresses.IsAddress(line.Text.Trim())).ToList();
        var lengths = written.Select(line => line.Text.Trim().Length).ToList();
        var all = lengths.Sum(length => (long)length);
        var inLongLines = lengths.Where(length => length > LongerThanAnyPage).Sum(length => (long)length);
        var wrapped = written.Exists(line => line.Format is not null)
            ? written.Exists(line => line.Format is { StartsParagraph: false, FollowsBreak: false })
            : inLongLines * 5 < all && LinesGoOn(written);
        return new TextLayout(wrapped, Width(lengths), BlanksTell(written));
    }

    // In a wrapped text one line out of two goes on in the next. Only where many lines could and none does is every line a
    // paragraph, however short.
    private static bool LinesGoOn(List<SourceLine> lines)
    {
        var (open, goOn) = (0, 0);
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            var (text, next) = (lines[i].Text.Trim(), lines[i + 1].Text.TrimStart());
            open += text.Length >= ShortestFullLine ? 1 : 0;
            goOn += Hyphens.EndsWithHyphen(text) || (text[^1] is not ('.' or ':') && IsWord(next)) ? 1 : 0;
        }

        return open < FewestFullLines || goOn > 0;
    }

    private static bool IsWord(string text) => char.IsLower(text[0]) && (text.Length < 2 || text[1] is not ('.' or ')'));

    private static int Width(List<int> lengths)
    {
        var full = lengths.Where(length => length is >= 20 and <= LongerThanAnyPage).Order().ToList();
        return full.Count == 0 ? NarrowestPage : Math.Max(NarrowestPage, full[full.Count * 9 / 10]);
    }

    // Where every hyphen at a line's end has a blank behind it, or none has any, the blank tells nothing.
    private static bool BlanksTell(List<SourceLine> lines)
    {
        if (!lines.Exists(line => EndsWithBlank(line.Text)))
        {
            return false;
        }

        var (bare, blank) = (0, 0);
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            var text = lines[i].Text;
            if (!text.TrimEnd().EndsWith('-') || text.TrimEnd().EndsWith(" -", StringComparison.Ordinal))
            {
                continue;
            }

            bare += EndsWithBlank(text) ? 0 : 1;
            blank += EndsWithBlank(text) && !Hyphens.Coordinates(lines[i + 1].Text.Trim()) ? 1 : 0;
        }

        return blank < 3 || blank <= bare;
    }

    private static bool EndsWithBlank(string text) => text.Length > 0 && char.IsWhiteSpace(text[^1]);
}
