using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Linking.Decisions;
using KkrSite.Archive.Model;
using KkrSite.Archive.PersonalData;
using KkrSite.Danish;
using KkrSite.Import.Lines;
using KkrSite.Import.Recognising.AgendaItems;
using KkrSite.Import.Recognising.ItemTexts;
using KkrSite.Import.Recognising.Patterns;
using KkrSite.Import.Recognising.Preprocessing;
using KkrSite.Import.Recognising.Verification;
using KkrSite.Import.Results;

namespace KkrSite.Import.Recognising;

/// <summary>Recognises a meeting and its items in the lines of a source of any file format.</summary>
internal sealed class MeetingRecogniser(RecognitionOptions options, SourceLocation location, DiagnosticBag diagnostics)
{
    private readonly ImportNotes notes = new();
    private readonly OutcomeClassifier outcomeClassifier = new();

    public ImportResult Recognise(SourceText source, string name)
    {
        AddSourceNotes(source);
        var layout = TextLayout.Measure(source.Lines);
        var text = Preprocess(source.Lines, layout);
        var agenda = FootnoteExtractor.Assign(new AgendaSplitter(layout).Split(text.Lines, notes), text.Footnotes, notes);
        var items = RecogniseItems(agenda, text, layout);
        var facts = CoverParser.Parse(agenda.Cover, text.Headers);
        DropCover(agenda.Cover, facts);
        if (FindRefusal(agenda, items) is { } missing)
        {
            diagnostics.Add(DiagnosticCodes.ImportWithoutAgenda, location, missing);
            return new ImportResult { Source = name, Meeting = new RecognisedMeeting() };
        }

        ReportPersonalNumbers(text.All);
        new OmissionReporter(notes).Report(source.Omitted, agenda);
        var words = CountWords(text, source.Excluded, agenda, items, facts);

        // The meeting comes last, because its date may be in the text of an item.
        var meeting = new MeetingFactsResolver(options, location, diagnostics, notes).Resolve(facts, agenda.Cover, text.Headers, items);
        new RecognitionVerifier(notes).Verify(agenda, items, facts.UsedLines, meeting);
        return new ImportResult
        {
            Source = name,
            Meeting = meeting,
            Items = [.. items.Select(item => item with { Outcome = FindOutcome(item, meeting.Council) })],
            Dropped = notes.Dropped,
            Doubts = notes.Doubts,
            Words = words,
            Locator = new LineLocator(source.Lines, FindWithheldLines(agenda, items)),
            IsComplete = meeting is { Council: not null, Date: not null } && !diagnostics.HasErrors,
        };
    }

    private void AddSourceNotes(SourceText source)
    {
        foreach (var remark in source.Remarks)
        {
            notes.AddDoubt(remark, 0);
        }

        foreach (var excluded in source.Excluded)
        {
            notes.AddDropped(excluded.Text, excluded.Reason, excluded.Line);
        }
    }

    private PreprocessedText Preprocess(ImmutableArray<SourceLine> source, TextLayout layout)
    {
        var content = TableRecogniser.FindTabbedTables(ContentLineConverter.Convert(source, layout));
        var all = NonTextRemover.SplitContentsHeading(NonTextRemover.RemoveExtractionMarks(content, notes));
        var flat = CaseLineSplitter.Split(TableRecogniser.FlattenLayoutTables(all, notes));

        // What is not text of the meeting is removed first, so that the lines around it can be joined.
        var (body, headers) = RunningHeaderRemover.Remove(flat, notes);
        body = new BrokenLineJoiner(notes).Join(NonTextRemover.RemoveImprint(body, notes)).WithPages();
        var (withoutLinks, linkTargets) = new PageEndLinks(notes).Extract(body);
        var (lines, footnotes) = FootnoteExtractor.Extract(withoutLinks);
        return new PreprocessedText
        {
            All = all,
            Lines = lines,
            Headers = headers,
            Footnotes = footnotes,
            LinkTargets = linkTargets,
            Dehyphenator = new Dehyphenator(withoutLinks, layout),
        };
    }

    private ImmutableArray<RecognisedItem> RecogniseItems(AgendaLines agenda, PreprocessedText text, TextLayout layout)
    {
        var headingStyle = SectionHeadingStyle.Learn(agenda.Items);
        var recogniser = new ItemRecogniser(layout, headingStyle, new LineJoiner(layout, text.Dehyphenator, notes), notes);
        var parents = agenda.Items.Select(item => item.Number.Parent).OfType<ItemNumber>().ToHashSet();
        ImmutableArray<RecognisedItem> items =
        [
            .. agenda.Items.Select(lines => recogniser.Recognise(lines, parents.Contains(lines.Number), parents.Count > 0)),
        ];
        return new PageEndLinks(notes).Assign(items, agenda.Items, text.LinkTargets);
    }

    // By the rules of the check: what the build will stop at, or ask about, is a doubt here. The number is not repeated.
    private void ReportPersonalNumbers(ImmutableArray<ContentLine> lines)
    {
        foreach (var line in lines.Where(line => !CprNumberDetector.Find(line.Text).IsEmpty))
        {
            notes.AddDoubt("teksten ligner et CPR-nummer; se efter, før punktet offentliggøres", line.Number);
        }
    }

    private WordBalance CountWords(
        PreprocessedText text,
        ImmutableArray<ExcludedText> excluded,
        AgendaLines agenda,
        ImmutableArray<RecognisedItem> items,
        CoverFacts facts
    )
    {
        var words = new WordBalanceCalculator(notes).Calculate(text, excluded, agenda, items, facts);
        if (words.Lost + words.Invented > 0)
        {
            notes.AddDoubt(
                $"{DanishNumbers.Format(words.Lost)} af kildens ord mangler i resultatet, "
                    + $"og {DanishNumbers.Format(words.Invented)} er kommet til: sammenlign teksten med kilden",
                0
            );
        }

        return words;
    }

    private static IEnumerable<int> FindWithheldLines(AgendaLines agenda, ImmutableArray<RecognisedItem> items) =>
        agenda
            .Items.Zip(items)
            .Where(pair => pair.Second.IsClosed)
            .SelectMany(pair => pair.First.All.Skip(pair.First.Title.Length))
            .Select(line => line.Number);

    // The archive's own classifier, so that the report gives the same outcome as the site.
    private Outcome? FindOutcome(RecognisedItem item, CouncilId? council)
    {
        var name = WellKnownCouncils.All.FirstOrDefault(known => known.Id == council)?.Name ?? $"KKR {council}";
        return item.Decision is { } decision ? outcomeClassifier.Classify(item.Title, decision, name) : null;
    }

    private void DropCover(ImmutableArray<ContentLine> cover, CoverFacts facts)
    {
        foreach (var line in cover.Where(line => !facts.UsedLines.Contains(line.Number)))
        {
            notes.AddDropped(line, DropReasons.Cover);
        }
    }

    /// <summary>What is missing for the document to be an agenda, in Danish; null where nothing is missing.</summary>
    private static string? FindRefusal(AgendaLines agenda, ImmutableArray<RecognisedItem> items)
    {
        if (items.IsEmpty)
        {
            return "der er ingen nummererede dagsordenspunkter";
        }

        var hasSigns = items.Any(item => !item.Cases.IsEmpty || item.IsClosed || item.Sections.Any(section => section.Heading is not null));
        var namesCouncil =
            agenda.Cover.Any(line => CouncilNameFinder.Find(line.Text).Any())
            || items.Any(item =>
                CouncilNameFinder.Find(item.Title).Any() || item.Sections.Any(section => CouncilNameFinder.Find(section.PlainText).Any())
            );
        return hasSigns || (namesCouncil && items.Length > 2)
            ? null
            : "de nummererede linjer har hverken sagsnumre eller overskrifter som Baggrund, Indstilling eller Beslutning";
    }
}

/// <summary>The lines of a document, cleaned, with what was removed from them for use elsewhere.</summary>
internal sealed record PreprocessedText
{
    /// <summary>Every line of the source with text in it, for the account of words.</summary>
    public required ImmutableArray<ContentLine> All { get; init; }

    /// <summary>The lines of cover and items.</summary>
    public required ImmutableArray<ContentLine> Lines { get; init; }

    public required ImmutableArray<ContentLine> Headers { get; init; }

    public required ImmutableArray<FootnoteLines> Footnotes { get; init; }

    public required ImmutableArray<LinkTarget> LinkTargets { get; init; }

    /// <summary>Knows the document's words, those of its footnotes included.</summary>
    public required Dehyphenator Dehyphenator { get; init; }
}
