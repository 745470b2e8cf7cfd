using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace KkrSite.Import.Lines;

/// <summary>
/// Removes blank lines, and any other line, from a document without losing what the layout said with them: which of the
/// remaining lines start a page or a paragraph.
/// </summary>
internal static partial class ContentLineConverter
{
    public static ImmutableArray<ContentLine> Convert(ImmutableArray<SourceLine> lines, TextLayout layout)
    {
        var separates = ChooseParagraphRule(lines, layout);
        var content = ImmutableArray.CreateBuilder<ContentLine>();
        var (gap, beginsPage) = (default(Gap), false);
        foreach (var line in lines)
        {
            beginsPage |= line.BeginsPage;
            if (line.IsBlank)
            {
                gap = gap.Add(line);
                continue;
            }

            var startsParagraph = content.Count == 0 || separates(gap) || StartsParagraph(line, layout);
            content.Add(Convert(line) with { BeginsPage = beginsPage, StartsParagraph = startsParagraph });
            (gap, beginsPage) = (default, false);
        }

        return content.ToImmutable();
    }

    /// <summary>The lines that stay; what follows a removed line inherits its page and paragraph breaks.</summary>
    /// <param name="breaksPage">A removed line is the head or foot of a page, so that the next line begins a page.</param>
    public static ImmutableArray<ContentLine> Without(
        this ImmutableArray<ContentLine> lines,
        Func<int, bool> isRemoved,
        bool breaksPage = false
    )
    {
        var kept = ImmutableArray.CreateBuilder<ContentLine>(lines.Length);
        var (page, paragraph) = (false, false);
        for (var i = 0; i < lines.Length; i++)
        {
            if (isRemoved(i))
            {
                page |= lines[i].BeginsPage || breaksPage;
                paragraph |= lines[i].StartsParagraph;
                continue;
            }

            kept.Add(
                page || paragraph
                    ? lines[i] with
                    {
                        BeginsPage = lines[i].BeginsPage || page,
                        StartsParagraph = lines[i].StartsParagraph || paragraph,
                    }
                    : lines[i]
            );
            (page, paragraph) = (false, false);
        }

        return kept.ToImmutable();
    }

    /// <summary>Numbers the pages again, since running headers show where more of them begin; a format with layout knows its own.</summary>
    public static ImmutableArray<ContentLine> WithPages(this ImmutableArray<ContentLine> lines)
    {
        var page = 1;
        return
        [
            .. lines.Select((line, i) => line.Format is not null ? line : line with { Page = page += i > 0 && line.BeginsPage ? 1 : 0 }),
        ];
    }

    private static ContentLine Convert(SourceLine line)
    {
        var text = line.Text.Trim();
        var numberLength = UnseparatedNumber().Match(text).Length;
        text = numberLength > 0 ? text.Insert(numberLength, " ") : text;
        return new ContentLine(text, line.Number)
        {
            Page = line.Page,
            EndsWithBlank = char.IsWhiteSpace(line.Text[^1]),
            IsIndented = line.Text.StartsWith('\t') || line.Text.StartsWith("  ", StringComparison.Ordinal),
            Format =
                numberLength > 0 && line.Format is { BoldPrefixLength: > 0 } format
                    ? format with
                    {
                        BoldPrefixLength = format.BoldPrefixLength + 1,
                    }
                    : line.Format,
            Links = line.Format is null ? [] : [.. line.Format.Links.Select(link => ConvertLink(link, line.Text))],
        };
    }

    // Where every line is a paragraph, only space above the line says more.
    private static bool StartsParagraph(SourceLine line, TextLayout layout) =>
        line.Format is { } format && (format.HasGapAbove || (layout.IsWrapped && format.StartsParagraph));

    private static TextLink ConvertLink(LinkSpan link, string text)
    {
        var start = Math.Clamp(link.Start, 0, text.Length);
        var words = text.Substring(start, Math.Clamp(link.Length, 0, text.Length - start)).Trim();
        return new TextLink(link.Address.Trim(), words.Length == 0 || WebAddressFinder.StartsWithAddress(words) ? null : words);
    }

    /// <summary>Whether a gap separates paragraphs in this document.</summary>
    private static Func<Gap, bool> ChooseParagraphRule(ImmutableArray<SourceLine> lines, TextLayout layout)
    {
        if (!layout.IsWrapped)
        {
            return gap => gap.Lines > 0;
        }

        var gaps = MeasureGaps(lines);

        // Extraction from PDF writes the end of a paragraph as a line of blanks, and empty lines wherever the layout is loose.
        if (gaps.Count(gap => gap.Spaced > 0) * 20 > gaps.Count)
        {
            return gap => gap.Spaced > 0;
        }

        // Every other line is empty: only more than one empty line separates.
        if (gaps.Count(gap => gap.Lines == 1) * 2 > gaps.Count)
        {
            return gap => gap.Lines > 1;
        }

        return gap => gap.Lines > 0;
    }

    private static List<Gap> MeasureGaps(ImmutableArray<SourceLine> lines)
    {
        var gaps = new List<Gap>();
        var gap = default(Gap);
        foreach (var line in lines)
        {
            if (line.IsBlank)
            {
                gap = gap.Add(line);
                continue;
            }

            gaps.Add(gap);
            gap = default;
        }

        return gaps;
    }

    // The number of an item without a blank before the title: 2.1.Budget, 2.1Budget, 3.14.KL’s.
    [GeneratedRegex(
        @"^(?:(?:[0-9]{1,2}\.){1,3}(?=\p{Lu}[\p{L}’'])|[0-9]{1,2}(?:\.[0-9]{1,2}){1,2}(?=\p{Lu}\p{Ll}{2}))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex UnseparatedNumber();

    /// <summary>The blank lines above a line.</summary>
    /// <param name="Empty">Lines without any character.</param>
    /// <param name="Spaced">Lines of blanks.</param>
    private readonly record struct Gap(int Empty, int Spaced)
    {
        public int Lines => Empty + Spaced;

        public Gap Add(SourceLine line) => line.Text.Length == 0 ? this with { Empty = Empty + 1 } : this with { Spaced = Spaced + 1 };
    }
}
