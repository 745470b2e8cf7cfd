using System.Collections.Immutable;
using KkrSite.Import.Lines;
using KkrSite.Import.Results;

namespace KkrSite.Import.Recognising;

/// <summary>Cuts a document into its agenda items: by their numbers or, where only the table of contents has them, by it.</summary>
internal sealed class FindAgendaItems(TextLayout layout)
{
    public const string ContentsReason = "indholdsfortegnelse";

    public Agenda Find(ImmutableArray<ContentLine> lines, ImportNotes notes)
    {
        var contents = new FindContents().Find(lines);
        if (contents is null)
        {
            return ByNumbers(lines, null, [], notes);
        }

        var front = lines[..contents.Start];
        var rest = lines[contents.End..];
        var numbered = ByNumbers(rest, contents.Entries.IsEmpty ? null : contents, front, notes);
        if (numbered.Items.Length * 2 >= contents.Entries.Length)
        {
            DropContents(lines, contents, notes);
            ReportMissing(contents, numbered, notes);
            return numbered;
        }

        if (contents.Entries[0].Page is null)
        {
            return ByNumbers(lines, null, [], notes);
        }

        var listed = new PlaceListedItems().Place(rest, contents, notes);
        return listed with { Cover = [.. front, .. listed.Cover] };
    }

    private Agenda ByNumbers(
        ImmutableArray<ContentLine> lines, TableOfContents? contents, ImmutableArray<ContentLine> front, ImportNotes notes)
    {
        var candidates = new WeighItemCandidates(layout).Weigh(lines, contents);
        var chosen = CaseLinePlaces.Settle(new ChooseItems().Choose(candidates), lines);
        if (chosen.IsEmpty)
        {
            return Agenda.None with { Cover = [.. front, .. lines] };
        }

        ReportUnchosen(candidates, chosen, lines, notes);
        var items = ImmutableArray.CreateBuilder<ItemLines>(chosen.Length);
        for (var i = 0; i < chosen.Length; i++)
        {
            var end = i + 1 < chosen.Length ? CasesAbove(lines, chosen[i + 1], chosen[i].CaseEnd) : lines.Length;
            items.Add(Cut(lines, chosen[i], CasesAbove(lines, chosen[i], i == 0 ? 0 : chosen[i - 1].CaseEnd), end));
        }

        return new Agenda([.. front, .. lines[..CasesAbove(lines, chosen[0], 0)]], items.MoveToImmutable());
    }

    /// <summary>Where the item begins: at its case line where that stands above the title.</summary>
    private static int CasesAbove(ImmutableArray<ContentLine> lines, ItemCandidate candidate, int from)
    {
        var start = candidate.Start;
        while (!candidate.HasCase && start > from && CaseLine.Read(lines[start - 1].Text) is not null)
        {
            start--;
        }

        return start;
    }

    private static ItemLines Cut(ImmutableArray<ContentLine> lines, ItemCandidate candidate, int start, int end)
    {
        var first = lines[candidate.Start];
        var caseEnd = Math.Min(candidate.CaseEnd, end);
        var titleEnd = Math.Min(candidate.TitleEnd, end);
        return new ItemLines(
            candidate.Number,
            candidate.Line.Prefix,
            HasNumber: true,
            [first with { Text = candidate.Line.Title }, .. lines[(candidate.Start + 1)..titleEnd]],
            [.. lines[start..candidate.Start], .. lines[titleEnd..caseEnd]],
            lines[caseEnd..end],
            first.Number);
    }

    private static void DropContents(ImmutableArray<ContentLine> lines, TableOfContents contents, ImportNotes notes)
    {
        foreach (var line in lines[contents.Start..contents.End])
        {
            notes.Drop(line, ContentsReason);
        }
    }

    private static void ReportMissing(TableOfContents contents, Agenda agenda, ImportNotes notes)
    {
        var found = agenda.Items.Select(item => item.Number).ToHashSet();
        foreach (var entry in contents.Entries.Where(entry => !found.Contains(entry.Number)))
        {
            notes.Doubt($"indholdsfortegnelsen nævner punkt {entry.Number}, som ikke blev fundet i teksten", entry.Line);
        }
    }

    // A second item with the same number, or one whose number goes down, would otherwise vanish into the item before it.
    private static void ReportUnchosen(
        ImmutableArray<ItemCandidate> candidates, ImmutableArray<ItemCandidate> chosen, ImmutableArray<ContentLine> lines, ImportNotes notes)
    {
        var starts = chosen.Select(candidate => candidate.Start).ToHashSet();
        foreach (var candidate in candidates.Where(candidate => candidate.HasCase && !starts.Contains(candidate.Start)))
        {
            notes.Doubt(
                $"linjen ligner punkt {candidate.Number}, men nummeret passer ikke ind i rækken; teksten står i punktet før",
                lines[candidate.Start].Number);
        }
    }
}
