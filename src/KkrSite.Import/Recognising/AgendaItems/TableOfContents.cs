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
    private const int MaxWrappedLines = 2;
    private const int MaxEntriesWithoutPage = 3;

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
            var lastPage = 0;
            while (end < lines.Length && ReadEntry(lines, end, entries.LastOrDefault(), lastPage) is { } read)
            {
                entries.Add(read.Entry);
                end = read.End;
                lastPage = read.Entry.Page ?? lastPage;
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

    // Single entries between others may lack their page.
    private static (ContentsEntry Entry, int End)? ReadEntry(
        ImmutableArray<ContentLine> lines,
        int index,
        ContentsEntry? above,
        int lastPage
    )
    {
        if (ParseEntry(lines, index) is { } read && IsNextEntry(above, read.Entry, lastPage))
        {
            return read;
        }

        if (above is null || NumberedLine.Parse(lines[index].Text) is not { Title.Length: > 0 } numbered)
        {
            return null;
        }

        var entry = new ContentsEntry(numbered.Number, numbered.Title, null, lines[index].Number);
        return IsNextEntry(above, entry, lastPage) && IsBeforeEntry(lines, index + 1, entry, lastPage) ? (entry, index + 1) : null;
    }

    private static bool IsBeforeEntry(ImmutableArray<ContentLine> lines, int index, ContentsEntry above, int lastPage)
    {
        for (var i = index; i < Math.Min(index + MaxEntriesWithoutPage, lines.Length); i++)
        {
            if (ParseEntry(lines, i) is { } read)
            {
                return IsNextEntry(above, read.Entry, lastPage);
            }
        }

        return false;
    }

    private static bool IsNextEntry(ContentsEntry? above, ContentsEntry entry, int lastPage) =>
        above is null || (entry.Number.CompareTo(above.Number) > 0 && (entry.Page ?? lastPage) >= lastPage);

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

        // The last entry may be wrapped: the lines before the first item belong to the table.
        var first = numbered.Where(pair => pair.Index >= end && pair.Line.Number == entries[0].Number).Select(pair => pair.Index);
        var isWrapped = first.FirstOrDefault(end) - end <= MaxWrappedLines;
        return new TableOfContents(entries.ToImmutable(), start, isWrapped ? first.FirstOrDefault(end) : end) { HasPages = false };
    }

    /// <summary>The letters and digits of a title in lower case, to compare it with another spelling of it.</summary>
    public static string NormaliseTitle(string title) => string.Concat(title.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>Whether one title begins with the other; the table of contents may have only the start.</summary>
    public static bool AreSimilarTitles(string listed, string title)
    {
        var (a, b) = (NormaliseTitle(listed), NormaliseTitle(title));
        return a.Length > 0 && b.Length > 0 && (a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal));
    }

    private static bool HaveSameStart(string a, string b)
    {
        var length = Math.Min(a.Length, b.Length);
        return length > 3
            ? string.Compare(a, 0, b, 0, Math.Min(length, 24), StringComparison.OrdinalIgnoreCase) == 0
            : a.Equals(b, StringComparison.OrdinalIgnoreCase);
    }
}

/// <summary>A line of a table of contents.</summary>
/// <param name="Page">Null where the table gives none.</param>
/// <param name="Line">Number of its line.</param>
internal sealed record ContentsEntry(ItemNumber Number, string Title, int? Page, int Line);
