using System.Collections.Immutable;
using System.Globalization;
using KkrSite.Import.Lines;
using KkrSite.Import.Recognising.Patterns;
using KkrSite.Import.Results;

namespace KkrSite.Import.Recognising.AgendaItems;

/// <summary>
/// Divides a document by its table of contents where the text itself has no numbers, such as a word processor's file whose
/// automatic numbers the extraction lost.
/// </summary>
internal static class UnnumberedAgendaSplitter
{
    public static AgendaLines Split(ImmutableArray<ContentLine> lines, TableOfContents contents, ImportNotes notes)
    {
        var byTitle = FindByTitles(lines, contents);
        var found = byTitle.Count(span => span.Start >= 0);
        var spans = found * 2 >= contents.Entries.Length ? byTitle : FindByStructure(lines, contents, notes);
        if (spans.All(span => span.Start < 0))
        {
            return AgendaLines.Empty with { Cover = lines };
        }

        foreach (var (entry, span) in contents.Entries.Zip(spans))
        {
            var page = entry.Page?.ToString(CultureInfo.InvariantCulture) ?? "";
            if (span.HasTitle)
            {
                notes.AddDropped($"{entry.Number}. {entry.Title} {page}", DropReasons.Contents, entry.Line);
            }
            else
            {
                notes.AddDropped(page, DropReasons.ContentsPageNumber, entry.Line);
            }
        }

        var first = spans.Where(span => span.Start >= 0).Min(span => span.Start);
        return new AgendaLines(
            lines[..first].Where(line => !IsLostNumber(line)).ToImmutableArray(),
            [.. contents.Entries.Select((entry, i) => CreateItem(lines, entry, spans[i]))]
        );
    }

    // The title is read from the text; from the table of contents only where the text has lost it.
    private static ItemLines CreateItem(ImmutableArray<ContentLine> lines, ContentsEntry entry, ItemSpan span)
    {
        var body = span.Start < 0 ? [] : lines[span.TextStart..span.End].Where(line => !IsLostNumber(line)).ToImmutableArray();
        var cases = body.TakeWhile(line => CaseLine.Parse(line.Text) is not null).ToImmutableArray();
        ImmutableArray<ContentLine> title = span.HasTitle
            ? lines[span.Start..span.TextStart]
            : [new ContentLine(entry.Title, entry.Line) { Page = 1, StartsParagraph = true }];
        return new ItemLines
        {
            Number = entry.Number,
            HasNumber = !span.HasTitle,
            Title = title,
            Cases = cases,
            Body = body[cases.Length..],
        };
    }

    private static ImmutableArray<ItemSpan> FindByTitles(ImmutableArray<ContentLine> lines, TableOfContents contents)
    {
        var starts = new List<(int Start, int TextStart)>();
        var normalised = lines.Select(line => TableOfContents.NormaliseTitle(line.Text)).ToImmutableArray();
        var from = 0;
        foreach (var entry in contents.Entries)
        {
            var place = FindTitle(normalised, from, TableOfContents.NormaliseTitle(entry.Title));
            starts.Add(place);
            from = place.Start >= 0 ? place.TextStart : from;
        }

        return AddEnds(starts, lines.Length);
    }

    private static (int Start, int TextStart) FindTitle(ImmutableArray<string> lines, int from, string title)
    {
        for (var i = from; i < lines.Length; i++)
        {
            var found = 0;
            for (var j = i; j < Math.Min(i + 4, lines.Length) && lines[j].Length > 0 && title.AsSpan(found).StartsWith(lines[j]); j++)
            {
                found += lines[j].Length;
                if (found == title.Length)
                {
                    return (i, j + 1);
                }
            }
        }

        return (-1, -1);
    }

    private static ImmutableArray<ItemSpan> FindByStructure(ImmutableArray<ContentLine> lines, TableOfContents contents, ImportNotes notes)
    {
        var bodies = FindBodyStarts(lines);
        var entries = contents.Entries;
        var leaves = Enumerable
            .Range(0, entries.Length)
            .Where(i => !entries.Any(entry => entry.Number.Parent == entries[i].Number))
            .ToList();
        var deepest = entries.Max(entry => entry.Number.Parts.Length);
        var deep = leaves.Where(i => entries[i].Number.Parts.Length == deepest).ToList();
        var targets = bodies.Count == deep.Count ? deep : leaves;
        if (bodies.Count != targets.Count)
        {
            notes.AddDoubt(
                $"numrene findes kun i indholdsfortegnelsen, og den har {targets.Count} punkter, mens teksten har {bodies.Count}: "
                    + "se efter, at hver tekst står under det rigtige punkt",
                entries[0].Line
            );
        }

        var starts = Enumerable.Repeat((-1, -1), entries.Length).ToList();
        for (var i = 0; i < Math.Min(bodies.Count, targets.Count); i++)
        {
            starts[targets[i]] = (bodies[i], bodies[i]);
        }

        return AddEnds(starts, lines.Length);
    }

    /// <summary>The first line of each text: after the dots of lost numbers, and where the first heading of an item is repeated.</summary>
    private static List<int> FindBodyStarts(ImmutableArray<ContentLine> lines)
    {
        var bodies = new List<int>();
        var headings = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < lines.Length; i++)
        {
            if (IsLostNumber(lines[i]))
            {
                while (i + 1 < lines.Length && IsLostNumber(lines[i + 1]))
                {
                    i++;
                }

                bodies.Add(i);
                headings.Clear();
            }
            else if (SectionHeading.Parse(lines[i].Text) is { } heading)
            {
                var isRepeated = !headings.Add(heading.Name) || bodies.Count == 0;
                if (isRepeated && (heading.Name == SectionNames.Background || lines[i].BeginsPage))
                {
                    bodies.Add(i);
                    headings.Clear();
                    headings.Add(heading.Name);
                }
            }
        }

        return bodies;
    }

    private static ImmutableArray<ItemSpan> AddEnds(List<(int Start, int TextStart)> starts, int length)
    {
        var spans = ImmutableArray.CreateBuilder<ItemSpan>(starts.Count);
        for (var i = 0; i < starts.Count; i++)
        {
            var next = starts.Skip(i + 1).Where(start => start.Start >= 0).Select(start => start.Start).DefaultIfEmpty(length).First();
            spans.Add(new ItemSpan(starts[i].Start, starts[i].TextStart, next));
        }

        return spans.MoveToImmutable();
    }

    private static bool IsLostNumber(ContentLine line) => line.Text is "." or "..";

    private readonly record struct ItemSpan(int Start, int TextStart, int End)
    {
        public bool HasTitle => TextStart > Start;
    }
}
