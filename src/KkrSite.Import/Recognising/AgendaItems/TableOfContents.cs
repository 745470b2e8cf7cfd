using System.Collections.Immutable;
using System.Globalization;
using KkrSite.Archive.Model;
using KkrSite.Import.Lines;
using KkrSite.Import.Recognising.Patterns;
using KkrSite.Import.Results;

namespace KkrSite.Import.Recognising.AgendaItems;

/// <summary>
/// The table of contents before the items: numbered titles close together, with page numbers, or titles that are repeated
/// further down.
/// </summary>
/// <param name="Start">Index of its first line.</param>
/// <param name="End">Index after its last line.</param>
internal sealed record TableOfContents(ImmutableArray<ContentsEntry> Entries, int Start, int End)
{
    private const int MinEntries = 3;

    /// <summary>It is a table with page numbers, even if single entries have none.</summary>
    public bool HasPages { get; private init; } = true;

    public static TableOfContents? Find(ImmutableArray<ContentLine> lines) =>
        FindMarked(lines) ?? FindWithPages(lines) ?? FindWithoutPages(lines);

    // The format marks its lines; an entry without an item number is skipped.
    private static TableOfContents? FindMarked(ImmutableArray<ContentLine> lines)
    {
        var start = 0;
        while (start < lines.Length && !IsMarked(lines[start]))
        {
            start++;
        }

        var (entries, end) = (ImmutableArray.CreateBuilder<ContentsEntry>(), start);
        for (; end < lines.Length && IsMarked(lines[end]); end++)
        {
            if (NumberedLine.Parse(lines[end].Text) is { Title.Length: > 0 } line)
            {
                var (name, page) = SplitPage(line.Title) ?? (line.Title, null);
                entries.Add(new ContentsEntry(line.Number, name, page, lines[end].Number));
            }
        }

        return end > start ? new TableOfContents(entries.ToImmutable(), start, end) : null;
    }

    private static bool IsMarked(ContentLine line) => line.Format is { Role: LineRole.TableOfContents };

    private static TableOfContents? FindWithPages(ImmutableArray<ContentLine> lines)
    {
        for (var start = 0; start < lines.Length && !StartsText(lines[start]); start++)
        {
            var (entries, end) = (ImmutableArray.CreateBuilder<ContentsEntry>(), start);
            while (end < lines.Length && ParseEntry(lines, end) is { } read && (entries.Count == 0 || IsNextEntry(entries[^1], read.Entry)))
            {
                entries.Add(read.Entry);
                end = read.End;
            }

            if (entries.Count >= MinEntries)
            {
                return new TableOfContents(entries.ToImmutable(), start, end);
            }
        }

        return null;
    }

    // The table of contents is before the text; numbered rows with figures further down are another table.
    private static bool StartsText(ContentLine line) =>
        CaseLine.Parse(line.Text) is not null
        || SectionHeading.Parse(line.Text) is
        {
            Name: SectionNames.Background
                or SectionNames.Recommendation
                or SectionNames.CasePresentation
                or SectionNames.Decision
        };

    private static bool IsNextEntry(ContentsEntry above, ContentsEntry entry) =>
        entry.Number.CompareTo(above.Number) > 0 && entry.Page >= above.Page;

    // An entry has up to three lines and ends with the page number.
    private static (ContentsEntry Entry, int End)? ParseEntry(ImmutableArray<ContentLine> lines, int start)
    {
        if (NumberedLine.Parse(lines[start].Text) is not { } numbered)
        {
            return null;
        }

        var title = numbered.Title;
        for (var i = start; i < Math.Min(start + 3, lines.Length); i++)
        {
            if (i > start)
            {
                if (NumberedLine.Parse(lines[i].Text) is { IsMarked: true } || SectionHeading.Parse(lines[i].Text) is not null)
                {
                    return null;
                }

                title = title.EndsWith('-') ? title[..^1] + lines[i].Text : title + " " + lines[i].Text;
            }

            if (SplitPage(title) is var (name, page) && name.Length > 0)
            {
                return (new ContentsEntry(numbered.Number, name, page, lines[start].Number), i + 1);
            }
        }

        return null;
    }

    private static (string Name, int? Page)? SplitPage(string text)
    {
        var digits = text.Length;
        while (digits > 0 && char.IsAsciiDigit(text[digits - 1]))
        {
            digits--;
        }

        if (digits == text.Length || text.Length - digits > 3 || digits == 0 || text[digits] == '0')
        {
            return null;
        }

        var name = text[..digits].TrimEnd(' ', '\t', '.', '…', '·', '_');
        return name.Length < digits ? (name, int.Parse(text.AsSpan(digits), CultureInfo.InvariantCulture)) : null;
    }

    private static TableOfContents? FindWithoutPages(ImmutableArray<ContentLine> lines)
    {
        var numbered = Enumerable
            .Range(0, lines.Length)
            .Select(i => (Index: i, Line: NumberedLine.Parse(lines[i].Text)))
            .Where(pair => pair.Line is { Title.Length: > 0 })
            .Select(pair => (pair.Index, Line: pair.Line!.Value))
            .ToList();
        if (numbered.Count < 2 * MinEntries)
        {
            return null;
        }

        var (start, end, entries) = (numbered[0].Index, numbered[0].Index, ImmutableArray.CreateBuilder<ContentsEntry>());
        foreach (var (index, line) in numbered)
        {
            if (index > end + 2 || (entries.Count > 0 && line.Number.CompareTo(entries[^1].Number) <= 0))
            {
                break;
            }

            entries.Add(new ContentsEntry(line.Number, line.Title, null, lines[index].Number));
            end = index + 1;
        }

        var later = numbered.Where(pair => pair.Index >= end).ToLookup(pair => pair.Line.Number, pair => pair.Line.Title);
        var repeated = entries.Count(entry => later[entry.Number].Any(title => HaveSameStart(title, entry.Title)));
        if (entries.Count < MinEntries || repeated * 5 < entries.Count * 3)
        {
            return null;
        }

        // The last entry may be wrapped: the lines before the first repeated title belong to the table.
        var first = numbered.First(pair => pair.Index >= end && HaveSameStart(pair.Line.Title, entries[0].Title)).Index;
        return new TableOfContents(entries.ToImmutable(), start, first - end <= 2 ? first : end) { HasPages = false };
    }

    /// <summary>The letters and digits of a title in lower case, to compare it with another spelling of it.</summary>
    public static string NormaliseTitle(string title) => string.Concat(title.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static bool HaveSameStart(string a, string b)
    {
        var length = Math.Min(a.Length, b.Length);
        return length > 3 && string.Compare(a, 0, b, 0, Math.Min(length, 24), StringComparison.OrdinalIgnoreCase) == 0;
    }
}

/// <summary>A line of a table of contents.</summary>
/// <param name="Page">Null where the table gives none.</param>
/// <param name="Line">Number of its line.</param>
internal sealed record ContentsEntry(ItemNumber Number, string Title, int? Page, int Line);
