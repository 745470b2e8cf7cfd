using System.Collections.Immutable;
using KkrSite.Import.Lines;
using KkrSite.Import.Recognising.Patterns;
using KkrSite.Import.Results;

namespace KkrSite.Import.Recognising.AgendaItems;

/// <summary>Divides a document into its agenda items, by their numbers or, where only the table of contents has numbers, by that.</summary>
internal sealed class AgendaSplitter(TextLayout layout)
{
    public AgendaLines Split(ImmutableArray<ContentLine> lines, ImportNotes notes)
    {
        var contents = TableOfContents.Find(lines);
        if (contents is null)
        {
            return SplitByNumbers(lines, null, [], notes);
        }

        var cover = lines[..contents.Start];
        var rest = lines[contents.End..];
        var numbered = SplitByNumbers(rest, contents.Entries.IsEmpty ? null : contents, cover, notes);
        if (numbered.Items.Length * 2 >= contents.Entries.Length)
        {
            DropContents(lines, contents, notes);
            ReportMissingEntries(contents, numbered, notes);
            return numbered;
        }

        if (!contents.HasPages)
        {
            return SplitByNumbers(lines, null, [], notes);
        }

        var listed = UnnumberedAgendaSplitter.Split(rest, contents, notes);
        return listed with { Cover = [.. cover, .. listed.Cover] };
    }

    private AgendaLines SplitByNumbers(
        ImmutableArray<ContentLine> lines,
        TableOfContents? contents,
        ImmutableArray<ContentLine> cover,
        ImportNotes notes
    )
    {
        var candidates = new ItemCandidateScorer(layout, lines, contents).Score();
        var chosen = AssignCaseLines(ItemSequenceSelector.Select(candidates), lines);
        if (chosen.IsEmpty)
        {
            return AgendaLines.Empty with { Cover = [.. cover, .. lines] };
        }

        ReportRejected(candidates, chosen, lines, notes);
        var items = ImmutableArray.CreateBuilder<ItemLines>(chosen.Length);
        for (var i = 0; i < chosen.Length; i++)
        {
            var end = i + 1 < chosen.Length ? FindStart(lines, chosen[i + 1], chosen[i].CaseEnd) : lines.Length;
            items.Add(CreateItem(lines, chosen[i], FindStart(lines, chosen[i], i == 0 ? 0 : chosen[i - 1].CaseEnd), end));
        }

        return new AgendaLines([.. cover, .. lines[..FindStart(lines, chosen[0], 0)]], items.MoveToImmutable());
    }

    /// <summary>The first line of the item: its case line where that is above the title.</summary>
    private static int FindStart(ImmutableArray<ContentLine> lines, ItemCandidate candidate, int from)
    {
        var start = candidate.Start;
        while (!candidate.HasCase && start > from && CaseLine.Parse(lines[start - 1].Text) is not null)
        {
            start--;
        }

        return start;
    }

    private static ItemLines CreateItem(ImmutableArray<ContentLine> lines, ItemCandidate candidate, int start, int end)
    {
        var first = lines[candidate.Start];
        var caseEnd = Math.Min(candidate.CaseEnd, end);
        var titleEnd = Math.Min(candidate.TitleEnd, end);
        return new ItemLines
        {
            Number = candidate.Number,
            Prefix = candidate.Line.Prefix,
            HasNumber = true,
            Title = [first with { Text = candidate.Line.Title }, .. lines[(candidate.Start + 1)..titleEnd]],
            Cases = [.. lines[start..candidate.Start], .. lines[titleEnd..caseEnd]],
            Body = lines[caseEnd..end],
        };
    }

    private static void DropContents(ImmutableArray<ContentLine> lines, TableOfContents contents, ImportNotes notes)
    {
        foreach (var line in lines[contents.Start..contents.End])
        {
            notes.AddDropped(line, DropReasons.Contents);
        }
    }

    private static void ReportMissingEntries(TableOfContents contents, AgendaLines agenda, ImportNotes notes)
    {
        var found = agenda.Items.DistinctBy(item => item.Number).ToDictionary(item => item.Number);
        foreach (var entry in contents.Entries)
        {
            if (!found.TryGetValue(entry.Number, out var item))
            {
                notes.AddDoubt($"indholdsfortegnelsen nævner punkt {entry.Number}, som ikke blev fundet i teksten", entry.Line);
            }
            else if (!TableOfContents.AreSimilarTitles(entry.Title, item.Title[0].Text))
            {
                notes.AddDoubt($"indholdsfortegnelsen kalder punkt {entry.Number} noget andet: '{entry.Title}'", entry.Line);
            }
        }
    }

    // Otherwise a second item with the same number, or one with a lower number, would silently become part of the item before it.
    private static void ReportRejected(
        ImmutableArray<ItemCandidate> candidates,
        ImmutableArray<ItemCandidate> chosen,
        ImmutableArray<ContentLine> lines,
        ImportNotes notes
    )
    {
        var starts = chosen.Select(candidate => candidate.Start).ToHashSet();
        foreach (var candidate in candidates.Where(candidate => candidate.HasCase && !starts.Contains(candidate.Start)))
        {
            notes.AddDoubt(
                $"linjen ligner punkt {candidate.Number}, men nummeret passer ikke ind i rækken; teksten står i punktet før",
                lines[candidate.Start].Number
            );
        }
    }

    // Where a case line is between two titles, the rest of the document shows whether it belongs to the one above or below.
    private static ImmutableArray<ItemCandidate> AssignCaseLines(ImmutableArray<ItemCandidate> items, ImmutableArray<ContentLine> lines)
    {
        var above = items.Count(item => !item.HasCase && HasCaseLineAbove(item, lines));
        var below = items.Count(item => item.HasCase && !HasCaseLineAbove(item, lines));
        return above <= below
            ? items
            : [.. items.Select((item, i) => BelongsToNext(item, i) ? item with { CaseEnd = item.TitleEnd } : item)];

        bool BelongsToNext(ItemCandidate item, int i) =>
            item.HasCase && (HasCaseLineAbove(item, lines) || (i + 1 < items.Length && items[i + 1].Start == item.CaseEnd));
    }

    private static bool HasCaseLineAbove(ItemCandidate item, ImmutableArray<ContentLine> lines) =>
        item.Start > 0 && CaseLine.Parse(lines[item.Start - 1].Text) is not null;
}
