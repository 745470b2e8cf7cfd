using System.Collections.Immutable;
using System.Globalization;
using KkrSite.Import.Lines;
using KkrSite.Import.Reading;

namespace KkrSite.Import.Recognising;

/// <summary>
/// Finds the table of contents in front of the items: numbered titles close together, with the numbers of pages, or
/// titles that come again further down.
/// </summary>
internal sealed class FindContents
{
    private const int FewestEntries = 3;

    public TableOfContents? Find(ImmutableArray<ContentLine> lines) => Marked(lines) ?? WithPages(lines) ?? WithoutPages(lines);

    // The format says where it is; an entry without a number is only left out.
    private static TableOfContents? Marked(ImmutableArray<ContentLine> lines)
    {
        var start = 0;
        while (start < lines.Length && !IsMarked(lines[start]))
        {
            start++;
        }

        var (entries, end) = (ImmutableArray.CreateBuilder<ContentsEntry>(), start);
        for (; end < lines.Length && IsMarked(lines[end]); end++)
        {
            if (NumberedLine.Read(lines[end].Text) is { Title.Length: > 0 } line)
            {
                var (name, page) = SplitPage(line.Title) ?? (line.Title, "");
                entries.Add(new ContentsEntry(line.Number, name, page, lines[end].Number));
            }
        }

        return end > start ? new TableOfContents(entries.ToImmutable(), start, end) : null;
    }

    private static bool IsMarked(ContentLine line) => line.Format is { Part: LinePart.TableOfContents };

    private static TableOfContents? WithPages(ImmutableArray<ContentLine> lines)
    {
        for (var start = 0; start < lines.Length && !BeginsText(lines[start]); start++)
        {
            var (entries, end) = (ImmutableArray.CreateBuilder<ContentsEntry>(), start);
            while (end < lines.Length && ReadEntry(lines, end) is { } read && (entries.Count == 0 || Follows(entries[^1], read.Entry)))
            {
                entries.Add(read.Entry);
                end = read.End;
            }

            if (entries.Count >= FewestEntries)
            {
                return new TableOfContents(entries.ToImmutable(), start, end);
            }
        }

        return null;
    }

    // A table of contents stands in front; numbered rows with figures further down are a table of something else.
    private static bool BeginsText(ContentLine line) =>
        CaseLine.Read(line.Text) is not null
        || SectionHeadings.Read(line.Text) is { Name: "Baggrund" or "Indstilling" or "Sagsfremstilling" or "Beslutning" };

    private static bool Follows(ContentsEntry above, ContentsEntry entry) =>
        entry.Number.CompareTo(above.Number) > 0
        && int.Parse(entry.Page!, CultureInfo.InvariantCulture) >= int.Parse(above.Page!, CultureInfo.InvariantCulture);

    // An entry may run over three lines; the page's number ends it.
    private static (ContentsEntry Entry, int End)? ReadEntry(ImmutableArray<ContentLine> lines, int start)
    {
        if (NumberedLine.Read(lines[start].Text) is not { } numbered)
        {
            return null;
        }

        var title = numbered.Title;
        for (var i = start; i < Math.Min(start + 3, lines.Length); i++)
        {
            if (i > start)
            {
                if (NumberedLine.Read(lines[i].Text) is { IsMarked: true } || SectionHeadings.Read(lines[i].Text) is not null)
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

    private static (string Name, string Page)? SplitPage(string text)
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
        return name.Length < digits ? (name, text[digits..]) : null;
    }

    private static TableOfContents? WithoutPages(ImmutableArray<ContentLine> lines)
    {
        var numbered = Enumerable.Range(0, lines.Length)
            .Select(i => (Index: i, Line: NumberedLine.Read(lines[i].Text)))
            .Where(pair => pair.Line is { Title.Length: > 0 })
            .Select(pair => (pair.Index, Line: pair.Line!.Value))
            .ToList();
        if (numbered.Count < 2 * FewestEntries)
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
        var again = entries.Count(entry => later[entry.Number].Any(title => BeginsAlike(title, entry.Title)));
        if (entries.Count < FewestEntries || again * 5 < entries.Count * 3)
        {
            return null;
        }

        // The last entry may be wrapped: what stands before the first title that comes again belongs to the table.
        var first = numbered.First(pair => pair.Index >= end && BeginsAlike(pair.Line.Title, entries[0].Title)).Index;
        return first - end <= 2 ? new TableOfContents(entries.ToImmutable(), start, first) : new TableOfContents(entries.ToImmutable(), start, end);
    }

    private static bool BeginsAlike(string a, string b)
    {
        var length = Math.Min(a.Length, b.Length);
        return length > 3 && string.Compare(a, 0, b, 0, Math.Min(length, 24), StringComparison.OrdinalIgnoreCase) == 0;
    }
}
