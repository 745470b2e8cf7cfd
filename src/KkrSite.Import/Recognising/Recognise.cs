using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Import.Lines;
using KkrSite.Import.Reading;
using KkrSite.Import.Results;

namespace KkrSite.Import.Recognising;

/// <summary>The recogniser's recipe: from the lines of a source, whatever file they came from, to a meeting with its items.</summary>
internal sealed class Recognise(ImportOptions options, SourceLocation location, DiagnosticBag diagnostics)
{
    public const string CoverReason = "forside";
    public const string RepeatedAddressReason = "gentaget adresse";

    private readonly ImportNotes notes = new();
    private readonly WordAccount account = new();

    public ImportResult From(ImmutableArray<SourceLine> source, string name)
    {
        // What the layout means must be known before any line is taken out.
        var layout = new MeasureLayout().Measure(source);
        var all = new DropExtractionMarks().Drop(new GatherLines().Gather(source, layout), notes);

        // What is no text of the meeting goes first, so that what it interrupted can be joined.
        var (text, headers) = new DropRunningHeaders().Drop(all, notes);
        text = new RejoinBrokenLines(account).Rejoin(new DropImprint().Drop(text, notes)).WithPages();
        var (lines, targets) = new TakeLinkTargets(notes).Take(text);

        // The items, and what each of them says.
        var hyphens = new Hyphens(lines, layout);
        var agenda = new FindAgendaItems(layout).Find(lines, notes);
        var items = ReadItems(agenda, new JoinLines(layout, hyphens, account), layout);
        items = new AssignLinks(notes).Assign(items, agenda.Items, targets);

        // The meeting, last: its date may stand in an item's text.
        var facts = new ReadCover().Read(agenda.Cover, headers);
        DropCover(agenda.Cover, facts);
        if (Refusal(agenda, items) is { } missing)
        {
            diagnostics.Add(DiagnosticCodes.ImportOfNoAgenda, location, missing);
            return new ImportResult { Source = name, Meeting = new RecognisedMeeting() };
        }

        new LookForPersonalNumbers().Look(all, notes);
        var meeting = new ReadMeetingFacts(options, location, diagnostics, notes).Read(facts, agenda.Cover, headers, items);
        return new ImportResult
        {
            Source = name,
            Meeting = meeting,
            Items = items,
            Dropped = notes.Dropped,
            Doubts = notes.Doubts,
            Words = new CountWords(account).Count(all, agenda, items, facts, targets, notes),
            IsComplete = meeting is { Council: not null, Date: not null } && !diagnostics.HasErrors,
        };
    }

    private ImmutableArray<RecognisedItem> ReadItems(Agenda agenda, JoinLines join, TextLayout layout)
    {
        var read = new ReadItem(layout, join, options.ReadOutcome, notes);
        var parents = agenda.Items.Select(item => item.Number.Parent).OfType<ItemNumber>().ToHashSet();
        return [.. agenda.Items.Select(lines => read.Read(lines, parents.Contains(lines.Number), parents.Count > 0))];
    }

    private void DropCover(ImmutableArray<ContentLine> cover, CoverFacts facts)
    {
        foreach (var line in cover.Where(line => !facts.Lines.Contains(line.Number)))
        {
            notes.Drop(line, CoverReason);
        }
    }

    /// <summary>What is missing for the document to be an agenda, in Danish; null where nothing is.</summary>
    private static string? Refusal(Agenda agenda, ImmutableArray<RecognisedItem> items)
    {
        if (items.IsEmpty)
        {
            return "der er ingen nummererede dagsordenspunkter";
        }

        var hasSigns = items.Any(item => !item.Cases.IsEmpty || item.IsClosed || item.Sections.Any(section => section.Heading is not null));
        var namesCouncil = agenda.Cover.Any(line => Councils.In(line.Text).Any())
            || items.Any(item => Councils.In(item.Title).Any() || item.Sections.Any(section => Councils.In(section.PlainText).Any()));
        return hasSigns || (namesCouncil && items.Length > 2)
            ? null
            : "de nummererede linjer har hverken sagsnumre eller overskrifter som Baggrund, Indstilling eller Beslutning";
    }
}
