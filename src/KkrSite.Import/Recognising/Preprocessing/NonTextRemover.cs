using System.Collections.Immutable;
using System.Text.RegularExpressions;
using KkrSite.Import.Lines;
using KkrSite.Import.Recognising.Patterns;
using KkrSite.Import.Results;

namespace KkrSite.Import.Recognising.Preprocessing;

/// <summary>Removes what is not text of the meeting: the marks of a converter and the publisher's imprint.</summary>
internal static partial class NonTextRemover
{
    private const int MaxImprintLines = 30;

    /// <summary>Removes what a converter writes for pictures and bookmarks: [image: …], [bookmark: …].</summary>
    public static ImmutableArray<ContentLine> RemoveExtractionMarks(ImmutableArray<ContentLine> lines, ImportNotes notes)
    {
        var cleaned = lines.Select(line => RemoveExtractionMarks(line, notes)).ToImmutableArray();
        return cleaned.Without(i => cleaned[i].Text.Length == 0);
    }

    /// <summary>Divides a line in which the heading of the contents runs into the first item: Indholdsfortegnelse1. Velkomst.</summary>
    public static ImmutableArray<ContentLine> SplitContentsHeading(ImmutableArray<ContentLine> lines)
    {
        var split = ImmutableArray.CreateBuilder<ContentLine>(lines.Length + 1);
        foreach (var line in lines)
        {
            if (line.Row is null && JammedContentsHeading().Match(line.Text) is { Success: true } heading)
            {
                split.Add(line with { Text = heading.Value, Links = [] });
                split.Add(line with { Text = line.Text[heading.Length..].TrimStart(), StartsParagraph = true, BeginsPage = false });
            }
            else
            {
                split.Add(line);
            }
        }

        return split.ToImmutable();
    }

    /// <summary>
    /// Removes the imprint on the cover or the last page: the headings Mission and Vision, each above words that begin with
    /// the publisher's name.
    /// </summary>
    public static ImmutableArray<ContentLine> RemoveImprint(ImmutableArray<ContentLine> lines, ImportNotes notes)
    {
        var isImprint = new bool[lines.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            if (!IsImprintHeading(lines, i, "Mission") && !IsImprintHeading(lines, i, "Vision"))
            {
                continue;
            }

            var other = IsImprintHeading(lines, i, "Mission") ? "Vision" : "Mission";
            var second = Enumerable
                .Range(i + 1, Math.Max(0, Math.Min(MaxImprintLines, lines.Length - i - 1)))
                .FirstOrDefault(j => IsImprintHeading(lines, j, other));
            if (second > 0)
            {
                var end = FindParagraphEnd(lines, second + 1);
                Array.Fill(isImprint, true, i, end - i);
                i = end - 1;
            }
        }

        foreach (var (line, _) in lines.Zip(isImprint).Where(pair => pair.Second))
        {
            notes.AddDropped(line, DropReasons.Imprint);
        }

        return lines.Without(i => isImprint[i], breaksPage: true);
    }

    private static ContentLine RemoveExtractionMarks(ContentLine line, ImportNotes notes)
    {
        if (!line.Text.Contains('[', StringComparison.Ordinal))
        {
            return line with { Text = SectionHeading.RemoveLetterSpacing(line.Text) };
        }

        foreach (var mark in ExtractionMark().Matches(line.Text).Select(match => match.Value))
        {
            notes.AddDropped(mark, DropReasons.ExtractionMark, line.Number);
        }

        var text = ExtractionMark().Replace(line.Text, " ").Trim();
        return line with { Text = text, PrintedLength = text.Length };
    }

    private static bool IsImprintHeading(ImmutableArray<ContentLine> lines, int i, string word) =>
        i + 1 < lines.Length
        && lines[i].Text.TrimEnd(':', ' ').Equals(word, StringComparison.OrdinalIgnoreCase)
        && lines[i + 1].Text.StartsWith("KL ", StringComparison.Ordinal);

    private static int FindParagraphEnd(ImmutableArray<ContentLine> lines, int start)
    {
        var end = start + 1;
        while (
            end < lines.Length
            && !lines[end].BeginsPage
            && !lines[end].StartsParagraph
            && NumberedLine.Parse(lines[end].Text) is null
            && SectionHeading.Parse(lines[end].Text) is null
        )
        {
            end++;
        }

        return end;
    }

    [GeneratedRegex(@"^(?:Indholdsfortegnelse|Indhold|Dagsorden)(?=1\.? *\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex JammedContentsHeading();

    [GeneratedRegex(
        @"\[(?:image|bookmark|billede|bogmærke|picture|shape|drawing|comment):[^\]]{0,200}\]",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex ExtractionMark();
}
