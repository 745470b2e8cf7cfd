using System.Collections.Immutable;
using KkrSite.Import.Lines;
using KkrSite.Import.Results;

namespace KkrSite.Import.Recognising;

/// <summary>
/// Gives the entries of a table of contents their texts where the text itself has no numbers, as in a word-processor's
/// file whose automatic numbers the extraction lost.
/// </summary>
internal sealed class PlaceListedItems
{
    public const string LostNumberReason = "rest af et automatisk nummer";
    public const string PageReason = "sidetal i indholdsfortegnelsen";

    public Agenda Place(ImmutableArray<ContentLine> lines, TableOfContents contents, ImportNotes notes)
    {
        var byTitle = ByTitles(lines, contents);
        var found = byTitle.Count(span => span.Start >= 0);
        var spans = found * 2 >= contents.Entries.Length ? byTitle : ByStructure(lines, contents, notes);
        if (spans.All(span => span.Start < 0))
        {
            return Agenda.None with { Cover = lines };
        }

        foreach (var entry in contents.Entries)
        {
            notes.Drop(entry.Page!, PageReason, entry.Line);
        }

        var first = spans.Where(span => span.Start >= 0).Min(span => span.Start);
        return new Agenda(
            lines[..first].Where(line => !IsLostNumber(line)).ToImmutableArray(),
            [.. contents.Entries.Select((entry, i) => Cut(lines, entry, spans[i]))]);
    }

    private static ItemLines Cut(ImmutableArray<ContentLine> lines, ContentsEntry entry, Span span)
    {
        var body = span.Start < 0 ? [] : lines[span.TextStart..span.End].Where(line => !IsLostNumber(line)).ToImmutableArray();
        var cases = body.TakeWhile(line => CaseLine.Read(line.Text) is not null).ToImmutableArray();
        var title = new ContentLine(entry.Title, entry.Line, 1, false, true, false, false);
        return new ItemLines(entry.Number, "", HasNumber: true, [title], cases, body[cases.Length..], entry.Line);
    }

    private static ImmutableArray<Span> ByTitles(ImmutableArray<ContentLine> lines, TableOfContents contents)
    {
        var starts = new List<(int Start, int TextStart)>();
        var from = 0;
        foreach (var entry in contents.Entries)
        {
            var place = FindTitle(lines, from, Bare(entry.Title));
            starts.Add(place);
            from = place.Start >= 0 ? place.TextStart : from;
        }

        return WithEnds(starts, lines.Length);
    }

    private static (int Start, int TextStart) FindTitle(ImmutableArray<ContentLine> lines, int from, string title)
    {
        for (var i = from; i < lines.Length; i++)
        {
            var sum = "";
            for (var j = i; j < Math.Min(i + 4, lines.Length) && sum.Length < title.Length; j++)
            {
                sum += Bare(lines[j].Text);
                if (sum == title)
                {
                    return (i, j + 1);
                }
            }
        }

        return (-1, -1);
    }

    private static ImmutableArray<Span> ByStructure(ImmutableArray<ContentLine> lines, TableOfContents contents, ImportNotes notes)
    {
        var bodies = Bodies(lines);
        var entries = contents.Entries;
        var leaves = Enumerable.Range(0, entries.Length).Where(i => !entries.Any(entry => entry.Number.Parent == entries[i].Number)).ToList();
        var deepest = entries.Max(entry => entry.Number.Parts.Length);
        var deep = leaves.Where(i => entries[i].Number.Parts.Length == deepest).ToList();
        var targets = bodies.Count == deep.Count ? deep : leaves;
        if (bodies.Count != targets.Count)
        {
            notes.Doubt(
                $"numrene findes kun i indholdsfortegnelsen, og den har {targets.Count} punkter, mens teksten har {bodies.Count}: "
                + "se efter, at hver tekst står under det rigtige punkt",
                entries[0].Line);
        }

        var starts = Enumerable.Repeat((-1, -1), entries.Length).ToList();
        for (var i = 0; i < Math.Min(bodies.Count, targets.Count); i++)
        {
            starts[targets[i]] = (bodies[i], bodies[i]);
        }

        return WithEnds(starts, lines.Length);
    }

    /// <summary>
    /// Where texts begin: at the dots that lost numbers left, and where the first heading of an item comes again.
    /// </summary>
    private static List<int> Bodies(ImmutableArray<ContentLine> lines)
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
            else if (SectionHeadings.Read(lines[i].Text) is { } heading)
            {
                var again = !headings.Add(heading.Name) || bodies.Count == 0;
                if (again && (heading.Name == "Baggrund" || lines[i].BeginsPage))
                {
                    bodies.Add(i);
                    headings.Clear();
                    headings.Add(heading.Name);
                }
            }
        }

        return bodies;
    }

    private static ImmutableArray<Span> WithEnds(List<(int Start, int TextStart)> starts, int length)
    {
        var spans = ImmutableArray.CreateBuilder<Span>(starts.Count);
        for (var i = 0; i < starts.Count; i++)
        {
            var next = starts.Skip(i + 1).Where(start => start.Start >= 0).Select(start => start.Start).DefaultIfEmpty(length).First();
            spans.Add(new Span(starts[i].Start, starts[i].TextStart, next));
        }

        return spans.MoveToImmutable();
    }

    private static bool IsLostNumber(ContentLine line) => line.Text is "." or "..";

    private static string Bare(string title) => string.Concat(title.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private readonly record struct Span(int Start, int TextStart, int End);
}
