using System.Collections.Immutable;
using KkrSite.Archive.Model;
using KkrSite.Import.Lines;
using KkrSite.Import.Reading;

namespace KkrSite.Import.Recognising;

/// <summary>
/// Looks at every numbered line and weighs what speaks for its beginning an item: a case line or a section heading under
/// it, a new page or paragraph, its neighbours in the numbering, the table of contents.
/// </summary>
internal sealed class WeighItemCandidates(TextLayout layout)
{
    private const int Threshold = 4;

    // Of so many lines one starts a paragraph, or the document has no blank lines to tell by.
    private const int FewestParagraphs = 10;

    // A heading by its style or its letters speaks for an item, a place in a list of the text against it.
    private const int ShownHeading = 5;
    private const int ListedLine = 5;

    private readonly ReadTitle titles = new(layout);
    private bool blanksTell;

    public ImmutableArray<ItemCandidate> Weigh(ImmutableArray<ContentLine> lines, TableOfContents? contents)
    {
        var listed = contents?.Entries.ToLookup(entry => entry.Number, entry => entry.Title);
        blanksTell = lines.Skip(1).Count(line => line.StartsParagraph) * FewestParagraphs > lines.Length;
        var seen = new HashSet<ItemNumber>();
        var items = new Dictionary<ItemNumber, bool>();
        var candidates = ImmutableArray.CreateBuilder<ItemCandidate>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Format?.Row is not null || NumberedLine.Read(lines[i].Text) is not { Title.Length: > 0 } line || IsFigure(line))
            {
                continue;
            }

            var (titleEnd, caseEnd) = titles.Extent(lines, i);
            var weight = Weigh(lines, line, i, titleEnd, caseEnd) - Threshold;
            weight += FollowsIn(seen, line.Number) ? 2 : 0;
            if (listed is not null)
            {
                weight += listed[line.Number].Any(title => Alike(title, line.Title)) ? 12 : -12;
            }

            // The number before it, where it last stood, began an item: this is no line of a list, whose row begins anew.
            var goesOn = items.GetValueOrDefault(Sibling(line.Number, -1));
            weight += goesOn ? 3 : caseEnd == titleEnd ? -Listed(lines[i].Format) : 0;
            items[line.Number] = weight > 0;
            seen.Add(line.Number);
            if (weight >= 0)
            {
                candidates.Add(new ItemCandidate(line, i, titleEnd, caseEnd, weight));
            }
        }

        return LeadingToOthers(candidates);
    }

    // What was nearly an item is one if the next number of the same row comes as an item further down.
    private static ImmutableArray<ItemCandidate> LeadingToOthers(ImmutableArray<ItemCandidate>.Builder candidates)
    {
        var coming = new HashSet<ItemNumber>();
        for (var i = candidates.Count - 1; i >= 0; i--)
        {
            var number = candidates[i].Number;
            if (coming.Contains(Sibling(number, 1)))
            {
                candidates[i] = candidates[i] with { Weight = candidates[i].Weight + 2 };
            }

            if (candidates[i].Weight > 0)
            {
                coming.Add(number);
            }
        }

        return [.. candidates.Where(candidate => candidate.Weight > 0)];
    }

    /// <summary>A date or a size: 22. november 2024, 10. klasse, 2.1 mio. kr.</summary>
    private static bool IsFigure(NumberedLine line)
    {
        var word = line.Title.Split(' ', 2)[0].TrimEnd('.', ',');
        return Dates.IsMonth(word) || (line.Prefix.Length == 0 && word is "kr" or "mio" or "mia" or "pct" or "%" or "klasse" or "procent");
    }

    private int Weigh(ImmutableArray<ContentLine> lines, NumberedLine line, int start, int titleEnd, int caseEnd)
    {
        var hasCase = caseEnd > titleEnd;
        // Better an item too many than a closed one inside another.
        var weight = (hasCase || ClosedItems.IsMarked(line.Title) ? 12 : 0) + (line.Number.Parts.Length > 1 ? 3 : 0) + (line.Prefix.Length > 0 ? 4 : 0);
        weight += Follows(lines, line, titleEnd, caseEnd);
        weight += start > 0 && !hasCase && CaseLine.Read(lines[start - 1].Text) is not null ? 10 : Stands(lines, start, hasCase);
        if (!hasCase)
        {
            weight -= Flaws(line, lines[titleEnd - 1].Text);
            weight += lines[start].Format?.HeadingLevel > 0 ? ShownHeading : 0;
        }

        return weight;
    }

    // What the format has in a list that no item stands in is an item of that list.
    private static int Listed(LineFormat? format) => format is { ListLevel: > 0 } ? ListedLine : 0;

    private int Stands(ImmutableArray<ContentLine> lines, int start, bool hasCase)
    {
        if (lines[start].BeginsPage || start == 0)
        {
            return 4;
        }

        return lines[start].StartsParagraph || lines[start].Format?.HeadingLevel > 0 ? 2 : hasCase ? 0 : !blanksTell && StandsAlone(lines, start) ? 3 : -8;
    }

    // Without blank lines a title can only be told by the end of what is above it, and a list by its neighbours' numbers.
    private bool StandsAlone(ImmutableArray<ContentLine> lines, int start) =>
        (!layout.IsWrapped || Sentences.Ends(lines[start - 1].Text) || layout.EndsEarly(lines[start - 1], lines[start]))
        && NumberedLine.Read(lines[start].Text) is { } line
        && !(NumberedLine.Read(lines[start - 1].Text) is { } above && Succeeds(line.Number, above.Number))
        && !(start + 1 < lines.Length && NumberedLine.Read(lines[start + 1].Text) is { } next && Succeeds(next.Number, line.Number));

    private int Follows(ImmutableArray<ContentLine> lines, NumberedLine line, int titleEnd, int caseEnd)
    {
        if (caseEnd >= lines.Length)
        {
            return 1;
        }

        var next = lines[caseEnd];
        if (SectionHeadings.Read(next.Text) is not null)
        {
            return 8;
        }

        if (NumberedLine.Read(next.Text) is { } other)
        {
            return other.Number.Parent == line.Number ? LeadsTo(lines, caseEnd) : Succeeds(other.Number, line.Number) && (next.BeginsPage || next.StartsParagraph) ? 4 : 0;
        }

        return next.BeginsPage || lines[titleEnd].StartsParagraph ? 1 : 0;
    }

    private static int Flaws(NumberedLine line, string lastTitleLine)
    {
        var first = line.Title[0];
        var flaws = char.IsLower(first) ? 8 : 0;
        flaws += line.IsMarked || line.Number.Parts.Length > 1 ? 0 : 6;
        return flaws + lastTitleLine[^1] switch
        {
            '.' => 5,
            ';' or ',' => 6,
            ':' => 3,
            _ => 0,
        };
    }

    // Over an item with a case line stands its heading, even where the layout parts neither.
    private int LeadsTo(ImmutableArray<ContentLine> lines, int child) =>
        titles.Extent(lines, child) is var (titleEnd, caseEnd) && caseEnd > titleEnd ? 16 : 8;

    private static bool FollowsIn(HashSet<ItemNumber> seen, ItemNumber number) =>
        number.Parts[^1] == 1
            ? number.Parent is not { } parent || seen.Contains(parent)
            : seen.Contains(Sibling(number, -1));

    private static bool Succeeds(ItemNumber next, ItemNumber number) =>
        next.Parts.Length <= number.Parts.Length && next.Parts[^1] == number.Parts[next.Parts.Length - 1] + 1;

    private static ItemNumber Sibling(ItemNumber number, int step) =>
        ItemNumber.TryParse(string.Join('.', [.. number.Parts[..^1], number.Parts[^1] + step]), out var sibling) ? sibling : default;

    private static bool Alike(string listed, string title)
    {
        var (a, b) = (Bare(listed), Bare(title));
        return a.Length > 0 && b.Length > 0 && (a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal));
    }

    private static string Bare(string title) => string.Concat(title.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
