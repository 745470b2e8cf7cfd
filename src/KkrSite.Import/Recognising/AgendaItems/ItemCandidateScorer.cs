using System.Collections.Immutable;
using KkrSite.Archive.Model;
using KkrSite.Danish;
using KkrSite.Import.Lines;
using KkrSite.Import.Recognising.Patterns;

namespace KkrSite.Import.Recognising.AgendaItems;

/// <summary>
/// Scores how likely every numbered line of a document begins an item: by a case line or a section heading below it, a new page
/// or paragraph, adjacent numbers, and the table of contents.
/// </summary>
internal sealed class ItemCandidateScorer(TextLayout layout, ImmutableArray<ContentLine> lines, TableOfContents? contents)
{
    private const int Threshold = 4;

    // With fewer paragraph starts than one in so many lines, the document has no blank lines to separate paragraphs.
    private const int MaxLinesPerParagraph = 10;

    // A heading, by style or font, supports an item; being part of a list contradicts it.
    private const int HeadingBonus = 5;
    private const int ListPenalty = 5;

    // What the table of contents says of a number: the same title, another one, or nothing.
    private const int ListedBonus = 12;
    private const int OtherTitlePenalty = 4;
    private const int UnlistedPenalty = 12;

    private const int MaxUsualNumber = 99;
    private const int MaxHeadingLength = 90;
    private const int HeadingRunBonus = 10;

    // Thousands of numbered lines below each other are no headings of an agenda.
    private const int MaxHeadingRun = 40;

    private readonly TitleExtentFinder titleExtentFinder = new(layout);

    private readonly bool hasParagraphGaps =
        lines.Skip(1).Count(line => line.StartsParagraph) * MaxLinesPerParagraph > lines.Length;

    public ImmutableArray<ItemCandidate> Score()
    {
        var listedTitles = contents?.Entries.ToLookup(entry => entry.Number, entry => entry.Title);
        var seen = new HashSet<ItemNumber>();
        var isItem = new Dictionary<ItemNumber, bool>();
        var candidates = ImmutableArray.CreateBuilder<ItemCandidate>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (
                lines[i].Row is not null
                || NumberedLine.ParseAnyNumber(lines[i].Text) is not { Title.Length: > 0 } line
                || IsFigure(line)
                || (line.Number.Parts[0] > MaxUsualNumber && !HasSupport(line, i))
            )
            {
                continue;
            }

            var (titleEnd, caseEnd) = titleExtentFinder.Find(lines, i);
            var score = Score(line, i, titleEnd, caseEnd) - Threshold;
            score += ContinuesNumbering(seen, line.Number) ? 2 : 0;
            score += IsInHeadingRun(i, line, isItem, seen) ? HeadingRunBonus : 0;
            if (listedTitles is not null)
            {
                score +=
                    listedTitles[line.Number].Any(title => TableOfContents.AreSimilarTitles(title, line.Title)) ? ListedBonus
                    : listedTitles.Contains(line.Number) ? -OtherTitlePenalty
                    : -UnlistedPenalty;
            }

            // The last line with the preceding number began an item, so this line is not part of a list with numbers of its own.
            score +=
                isItem.GetValueOrDefault(GetSibling(line.Number, -1)) ? 3
                : caseEnd == titleEnd && lines[i].ListLevel > 0 ? -ListPenalty
                : 0;
            isItem[line.Number] = score > 0;
            seen.Add(line.Number);
            if (score >= 0)
            {
                candidates.Add(new ItemCandidate(line, i, titleEnd, caseEnd, score));
            }
        }

        return PromotePredecessors(candidates);
    }

    // A line that just misses the threshold is an item if the next number of the same sequence is an item further down.
    private static ImmutableArray<ItemCandidate> PromotePredecessors(ImmutableArray<ItemCandidate>.Builder candidates)
    {
        var itemsBelow = new HashSet<ItemNumber>();
        for (var i = candidates.Count - 1; i >= 0; i--)
        {
            var number = candidates[i].Number;
            if (itemsBelow.Contains(GetSibling(number, 1)))
            {
                candidates[i] = candidates[i] with { Score = candidates[i].Score + 2 };
            }

            if (candidates[i].Score > 0)
            {
                itemsBelow.Add(number);
            }
        }

        return [.. candidates.Where(candidate => candidate.Score > 0)];
    }

    private bool HasSupport(NumberedLine line, int start) =>
        contents?.Entries.Any(entry => entry.Number == line.Number) == true
        || (titleExtentFinder.Find(lines, start) is var (titleEnd, caseEnd) && caseEnd > titleEnd);

    // Headings without a text of their own, on lines directly below each other: the first goes on from the items above, or the last has a
    // case, a section or an item with one of them below it. A list inside an item does neither.
    private bool IsInHeadingRun(int i, NumberedLine line, Dictionary<ItemNumber, bool> isItem, HashSet<ItemNumber> seen)
    {
        if (!IsShortHeading(i, line))
        {
            return false;
        }

        var (start, first) = (i, line.Number);
        while (start > 0 && i - start < MaxHeadingRun && ParseHeading(start - 1) is { } above && IsNext(first, above))
        {
            (start, first) = (start - 1, above);
        }

        var (end, last) = (i, line.Number);
        while (end + 1 < lines.Length && end - i < MaxHeadingRun && ParseHeading(end + 1) is { } below && IsNext(below, last))
        {
            (end, last) = (end + 1, below);
        }

        if (start > 0 && lines[start - 1].Text[^1] is ':' or ',' or ';')
        {
            return false;
        }

        var isAfterItem =
            isItem.GetValueOrDefault(GetSibling(first, -1)) || (first.Parent is { } parent && isItem.GetValueOrDefault(parent));
        var goesOn = isAfterItem && (!hasParagraphGaps || lines[start].StartsParagraph || lines[start].BeginsPage);
        // A list begins with 1, or goes on from its own number above.
        var isNoList = first.Parts[^1] > 1 && !seen.Contains(GetSibling(first, -1));
        return start < end && (goesOn || LeadsToItem(end, last) || (isNoList && HasContent(end)));
    }

    private bool LeadsToItem(int index, ItemNumber heading) =>
        index + 1 < lines.Length
        && NumberedLine.Parse(lines[index + 1].Text) is { Title.Length: > 0 } child
        && child.Number.Parent == heading
        && HasContent(index + 1);

    // A case or a section below the title.
    private bool HasContent(int index) =>
        titleExtentFinder.Find(lines, index) is var (titleEnd, caseEnd)
        && (caseEnd > titleEnd || (titleEnd < lines.Length && SectionHeading.Parse(lines[titleEnd].Text) is not null));

    private ItemNumber? ParseHeading(int index) =>
        lines[index].Row is null && NumberedLine.Parse(lines[index].Text) is { } line && IsShortHeading(index, line) ? line.Number : null;

    private bool IsShortHeading(int index, NumberedLine line) =>
        line.Title is [var first, ..]
        && (line.IsMarked || line.Number.Parts.Length > 1)
        && char.IsUpper(first)
        && lines[index].Text.Length <= MaxHeadingLength
        && lines[index].ListLevel == 0
        && line.Title[^1] is not ('.' or ';' or ',' or ':');

    // After 3.2: 3.2.1, 3.3 or 4.
    private static bool IsNext(ItemNumber next, ItemNumber number) =>
        (next.Parent == number && next.Parts[^1] == 1)
        || (IsSuccessor(next, number) && next.Parent == FindAncestor(number, next.Parts.Length));

    private static ItemNumber? FindAncestor(ItemNumber number, int parts) =>
        parts == 1 ? null
        : ItemNumber.TryParse(string.Join('.', number.Parts[..(parts - 1)]), out var ancestor) ? ancestor
        : null;

    /// <summary>A date or a size: 22. november 2024, 10. klasse, 2.1 mio. kr.</summary>
    private static bool IsFigure(NumberedLine line)
    {
        var word = line.Title.Split(' ', 2)[0].TrimEnd('.', ',');
        return DanishMonths.IsName(word)
            || (line.Prefix.Length == 0 && word is "kr" or "mio" or "mia" or "pct" or "%" or "klasse" or "procent");
    }

    private int Score(NumberedLine line, int start, int titleEnd, int caseEnd)
    {
        var hasCase = caseEnd > titleEnd;

        // A closed item must not become part of another: rather one item too many.
        var score =
            (hasCase || ClosedItemMarks.IsClosedTitle(line.Title) ? 12 : 0)
            + (line.Number.Parts.Length > 1 ? 3 : 0)
            + (line.Prefix.Length > 0 ? 4 : 0);
        score += ScoreFollowingLine(line, titleEnd, caseEnd);
        score += start > 0 && !hasCase && CaseLine.Parse(lines[start - 1].Text) is not null ? 10 : ScorePosition(start, hasCase);
        if (!hasCase)
        {
            score -= ScoreFlaws(line, lines[titleEnd - 1].Text);
            score += lines[start].HeadingLevel > 0 ? HeadingBonus : 0;
        }

        return score;
    }

    private int ScorePosition(int start, bool hasCase)
    {
        if (lines[start].BeginsPage || start == 0)
        {
            return 4;
        }

        return lines[start].StartsParagraph || lines[start].HeadingLevel > 0 ? 2
            : hasCase ? 0
            : !hasParagraphGaps && IsSeparated(start) ? 3
            : -8;
    }

    // Without blank lines a title is only recognisable by the end of the text above it, and a list by adjacent numbers.
    private bool IsSeparated(int start) =>
        (!layout.IsWrapped || SentenceRules.EndsSentence(lines[start - 1].Text) || layout.EndsEarly(lines[start - 1], lines[start]))
        && NumberedLine.Parse(lines[start].Text) is { } line
        && !(NumberedLine.Parse(lines[start - 1].Text) is { } above && IsSuccessor(line.Number, above.Number))
        && !(start + 1 < lines.Length && NumberedLine.Parse(lines[start + 1].Text) is { } next && IsSuccessor(next.Number, line.Number));

    private int ScoreFollowingLine(NumberedLine line, int titleEnd, int caseEnd)
    {
        if (caseEnd >= lines.Length)
        {
            return 1;
        }

        var next = lines[caseEnd];
        if (SectionHeading.Parse(next.Text) is not null)
        {
            return 8;
        }

        if (NumberedLine.Parse(next.Text) is { } other)
        {
            return other.Number.Parent == line.Number ? ScoreChildItem(caseEnd)
                : IsSuccessor(other.Number, line.Number) && (next.BeginsPage || next.StartsParagraph) ? 4
                : 0;
        }

        return next.BeginsPage || lines[titleEnd].StartsParagraph ? 1 : 0;
    }

    private static int ScoreFlaws(NumberedLine line, string lastTitleLine)
    {
        var first = line.Title[0];
        var flaws = char.IsLower(first) ? 8 : 0;
        flaws += line.IsMarked || line.Number.Parts.Length > 1 ? 0 : 6;
        return flaws
            + lastTitleLine[^1] switch
            {
                '.' => 5,
                ';' or ',' => 6,
                ':' => 3,
                _ => 0,
            };
    }

    // The line above an item with a case line is its heading, even where the layout separates neither.
    private int ScoreChildItem(int child) =>
        titleExtentFinder.Find(lines, child) is var (titleEnd, caseEnd) && caseEnd > titleEnd ? 16 : 8;

    private static bool ContinuesNumbering(HashSet<ItemNumber> seen, ItemNumber number) =>
        number.Parts[^1] == 1 ? number.Parent is not { } parent || seen.Contains(parent) : seen.Contains(GetSibling(number, -1));

    private static bool IsSuccessor(ItemNumber next, ItemNumber number) =>
        next.Parts.Length <= number.Parts.Length && next.Parts[^1] == number.Parts[next.Parts.Length - 1] + 1;

    private static ItemNumber GetSibling(ItemNumber number, int step) =>
        ItemNumber.TryParse(string.Join('.', [.. number.Parts[..^1], number.Parts[^1] + step]), out var sibling) ? sibling : default;
}

/// <summary>A numbered line that may begin an item.</summary>
/// <param name="Start">Index of the line.</param>
/// <param name="TitleEnd">Index after the last line of the title.</param>
/// <param name="CaseEnd">Index after the last case line; equal to <paramref name="TitleEnd"/> where there is none.</param>
/// <param name="Score">More than zero; higher is likelier. Whether it is an item depends on the numbers around it.</param>
internal sealed record ItemCandidate(NumberedLine Line, int Start, int TitleEnd, int CaseEnd, int Score)
{
    public ItemNumber Number => Line.Number;

    public bool HasCase => CaseEnd > TitleEnd;
}
