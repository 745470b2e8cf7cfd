using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Linking.Decisions;
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
    private readonly ReadOutcome readOutcome = new();

    public ImportResult From(SourceText text, string name)
    {
        var source = text.Lines;
        foreach (var remark in text.Remarks)
        {
            notes.Doubt(remark, 0);
        }

        foreach (var aside in text.SetAside)
        {
            notes.Drop(aside.Text, aside.Reason, aside.Line);
        }

        // What the layout means must be known before any line is taken out.
        var layout = new MeasureLayout().Measure(source);
        var all = new DropExtractionMarks().Drop(new FindTabbedRows().Find(new GatherLines().Gather(source, layout)), notes);

        // A table that only arranges text is text.
        var freed = new PartCaseLines().Part(new FreeArrangedRows(notes).Free(all));

        // What is no text of the meeting goes first, so that what it interrupted can be joined.
        var (body, headers) = new DropRunningHeaders().Drop(freed, notes);
        body = new RejoinBrokenLines(account).Rejoin(new DropImprint().Drop(body, notes)).WithPages();
        var (lines, targets) = new TakeLinkTargets(notes).Take(body);

        // The items, and what each of them says.
        var hyphens = new Hyphens(lines, layout);
        var takeFootnotes = new TakeFootnotes();
        var (running, footnotes) = takeFootnotes.Take(lines);
        var agenda = takeFootnotes.Give(new FindAgendaItems(layout).Find(running, notes), footnotes, notes);
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
        var words = new CountWords(account).Count(all, text.SetAside, agenda, items, facts, targets, notes);
        if (words.Lost + words.Invented > 0)
        {
            notes.Doubt($"{words.Lost} af kildens ord mangler i resultatet, og {words.Invented} er kommet til: sammenlign teksten med kilden", 0);
        }

        var meeting = new ReadMeetingFacts(options, location, diagnostics, notes).Read(facts, agenda.Cover, headers, items);
        return new ImportResult
        {
            Source = name,
            Meeting = meeting,
            Items = [.. items.Select(item => item with { Outcome = OutcomeOf(item, meeting.Council) })],
            Dropped = notes.Dropped,
            Doubts = notes.Doubts,
            Words = words,
            Places = new LinePlaces(source, UnseenLines(agenda, items)),
            IsComplete = meeting is { Council: not null, Date: not null } && !diagnostics.HasErrors,
        };
    }

    private ImmutableArray<RecognisedItem> ReadItems(Agenda agenda, JoinLines join, TextLayout layout)
    {
        var read = new ReadItem(layout, join, notes);
        var parents = agenda.Items.Select(item => item.Number.Parent).OfType<ItemNumber>().ToHashSet();
        return [.. agenda.Items.Select(lines => read.Read(lines, parents.Contains(lines.Number), parents.Count > 0))];
    }

    private static IEnumerable<int> UnseenLines(Agenda agenda, ImmutableArray<RecognisedItem> items) =>
        agenda.Items.Zip(items).Where(pair => pair.Second.IsClosed).SelectMany(pair => pair.First.All.Skip(pair.First.Title.Length)).Select(line => line.Number);

    // The same reader as the archive's own, so that the report says what the site will.
    private Outcome? OutcomeOf(RecognisedItem item, CouncilId? council)
    {
        var name = WellKnownCouncils.All.FirstOrDefault(known => known.Id == council)?.Name ?? $"KKR {council}";
        return item.Decision is { } decision ? readOutcome.Read(item.Title, decision, name) : null;
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
