using System.Collections.Immutable;
using KkrSite.Import.Reading;
using KkrSite.Import.Results;

namespace KkrSite.Import.Lines;

/// <summary>Leaves the blank lines out and keeps what they said: which lines start a paragraph.</summary>
internal sealed class GatherLines
{
    public ImmutableArray<ContentLine> Gather(ImmutableArray<SourceLine> lines, TextLayout layout)
    {
        var meaning = MeaningOfBlankLines(lines, layout);
        var gathered = ImmutableArray.CreateBuilder<ContentLine>();
        var (empty, spaced, page) = (0, 0, false);
        foreach (var line in lines)
        {
            page |= line.BeginsPage;
            if (line.IsBlank)
            {
                (empty, spaced) = line.Text.Length == 0 ? (empty + 1, spaced) : (empty, spaced + 1);
                continue;
            }

            var text = line.Text.Trim();
            var gap = NumberGap.At(text);
            text = gap > 0 ? text.Insert(gap, " ") : text;
            gathered.Add(new ContentLine(
                text,
                line.Number,
                line.Page,
                page,
                gathered.Count == 0 || meaning(empty, spaced) || StartsParagraph(line, layout),
                line.Text.Length > 0 && char.IsWhiteSpace(line.Text[^1]),
                line.Text.StartsWith('\t') || line.Text.StartsWith("  ", StringComparison.Ordinal))
            {
                Format = gap > 0 && line.Format is { BoldLead: > 0 } bold ? bold with { BoldLead = bold.BoldLead + 1 } : line.Format,
                Links = line.Format is { } format ? [.. format.Links.Select(link => Read(link, line.Text))] : [],
            });
            (empty, spaced, page) = (0, 0, false);
        }

        return gathered.ToImmutable();
    }

    // Where every line is a paragraph, only room above it says more.
    private static bool StartsParagraph(SourceLine line, TextLayout layout) =>
        line.Format is { } format && (format.HasGapAbove || (layout.IsWrapped && format.StartsParagraph));

    private static RecognisedLink Read(LineLink link, string text)
    {
        var start = Math.Clamp(link.Start, 0, text.Length);
        var words = text.Substring(start, Math.Clamp(link.Length, 0, text.Length - start)).Trim();
        return new RecognisedLink(link.Address.Trim(), words.Length == 0 || Addresses.Starts(words) ? null : words);
    }

    /// <summary>Whether so many empty lines and lines of blanks part paragraphs.</summary>
    private static Func<int, int, bool> MeaningOfBlankLines(ImmutableArray<SourceLine> lines, TextLayout layout)
    {
        if (!layout.IsWrapped)
        {
            return (empty, spaced) => empty + spaced > 0;
        }

        var gaps = Gaps(lines);

        // Extraction from PDF writes a paragraph's end as a line of blanks, and empty lines wherever the layout is loose.
        if (gaps.Count(gap => gap.Spaced > 0) * 20 > gaps.Count)
        {
            return (_, spaced) => spaced > 0;
        }

        // Every other line empty: only more than one empty line parts.
        if (gaps.Count(gap => gap.Empty + gap.Spaced == 1) * 2 > gaps.Count)
        {
            return (empty, spaced) => empty + spaced > 1;
        }

        return (empty, spaced) => empty + spaced > 0;
    }

    private static List<(int Empty, int Spaced)> Gaps(ImmutableArray<SourceLine> lines)
    {
        var gaps = new List<(int, int)>();
        var gap = (Empty: 0, Spaced: 0);
        foreach (var line in lines)
        {
            if (!line.IsBlank)
            {
                gaps.Add(gap);
                gap = (0, 0);
            }
            else
            {
                gap = line.Text.Length == 0 ? (gap.Empty + 1, gap.Spaced) : (gap.Empty, gap.Spaced + 1);
            }
        }

        return gaps;
    }
}
