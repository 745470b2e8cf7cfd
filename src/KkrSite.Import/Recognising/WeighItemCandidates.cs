using System.Collections.Immutable;
using KkrSite.Archive.Model;
using KkrSite.Import.Lines;

namespace KkrSite.Import.Recognising;

/// <summary>
/// Looks at every numbered line and weighs what speaks for its beginning an item: a case line or a section heading under
/// it, a new page or paragraph, its neighbours in the numbering, the table of contents.
/// </summary>
internal sealed class WeighItemCandidates(TextLayout layout)
{
    private const int Threshold = 4;

    private readonly ReadTitle titles = new(layout);

    public ImmutableArray<ItemCandidate> Weigh(ImmutableArray<ContentLine> lines, TableOfContents? contents)
    {
        var listed = contents?.Entries.ToLookup(entry => entry.Number, entry => entry.Title);
        var seen = new HashSet<ItemNumber>();
        var candidates = ImmutableArray.CreateBuilder<ItemCandidate>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (NumberedLine.Read(lines[i].Text) is not { Title.Length: > 0 } line || IsFigure(line))
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

            seen.Add(line.Number);
            if (weight > 0)
            {
                candidates.Add(new ItemCandidate(line, i, titleEnd, caseEnd, weight));
            }
        }

        return candidates.ToImmutable();
    }

    /// <summary>A date or a size: 22. november 2024, 10. klasse, 2.1 mio. kr.</summary>
    private static bool IsFigure(NumberedLine line)
    {
        var word = line.Title.Split(' ', 2)[0].TrimEnd('.', ',');
        return Dates.IsMonth(word) || (line.Prefix.Length == 0 && word is "kr" or "mio" or "mia" or "pct" or "%" or "klasse" or "procent");
    }

    private static int Weigh(ImmutableArray<ContentLine> lines, NumberedLine line, int start, int titleEnd, int caseEnd)
    {
        var hasCase = caseEnd > titleEnd;
        var weight = (hasCase ? 12 : 0) + (line.Number.Parts.Length > 1 ? 3 : 0) + (line.Prefix.Length > 0 ? 4 : 0);
        weight += Follows(lines, line, titleEnd, caseEnd);
        weight += Stands(lines[start], start, hasCase);
        if (!hasCase)
        {
            weight -= Flaws(line, lines[titleEnd - 1].Text);
        }

        return weight;
    }

    private static int Stands(ContentLine line, int start, bool hasCase)
    {
        if (line.BeginsPage || start == 0)
        {
            return 4;
        }

        return line.StartsParagraph ? 2 : hasCase ? 0 : -8;
    }

    private static int Follows(ImmutableArray<ContentLine> lines, NumberedLine line, int titleEnd, int caseEnd)
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
            return other.Number.Parent == line.Number ? 8 : Succeeds(other.Number, line.Number) && (next.BeginsPage || next.StartsParagraph) ? 4 : 0;
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

    private static bool FollowsIn(HashSet<ItemNumber> seen, ItemNumber number) =>
        number.Parts[^1] == 1
            ? number.Parent is not { } parent || seen.Contains(parent)
            : seen.Contains(Sibling(number));

    private static bool Succeeds(ItemNumber next, ItemNumber number) =>
        next.Parts.Length <= number.Parts.Length && next.Parts[^1] == number.Parts[next.Parts.Length - 1] + 1;

    private static ItemNumber Sibling(ItemNumber number) =>
        ItemNumber.Parse(string.Join('.', [.. number.Parts[..^1], number.Parts[^1] - 1]));

    private static bool Alike(string listed, string title)
    {
        var (a, b) = (Bare(listed), Bare(title));
        return a.Length > 0 && b.Length > 0 && (a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal));
    }

    private static string Bare(string title) => string.Concat(title.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
