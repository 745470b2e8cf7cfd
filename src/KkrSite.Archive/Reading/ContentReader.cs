using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Archive.Reading.Documents;
using KkrSite.Archive.Reading.Files;
using KkrSite.Archive.Reading.Meetings;

namespace KkrSite.Archive.Reading;

/// <summary>Reads a whole content folder: each file into its record, every error into the diagnostics.</summary>
public static class ContentReader
{
    /// <param name="texts">Receives the text of every file whose text is published.</param>
    public static InputContent Read(InputFolder folder, DiagnosticBag diagnostics, IContentFileTextReceiver? texts = null)
    {
        var context = new ReadingContext(folder.DisplayPath, diagnostics, texts ?? new ContentFileTextBag());
        var files = new ContentFileClassifier(context).Classify(folder);
        var councils = files.Councils.Select(file => CouncilReader.Read(ReadDocument(file.File), file.Id, diagnostics));
        var topics = files.Topics.Select(file => TopicReader.Read(ReadDocument(file.File), file.Id, diagnostics));
        var pages = files.Pages.Select(file => PlainPageReader.Read(ReadDocument(file.File), file.Slug, diagnostics));
        var (redirects, tombstones) = files.Redirects is { } list ? new RedirectReader(context).Read(list) : ([], []);

        // Two files with one id have been reported as two files with one name; here each id must occur once.
        return new InputContent
        {
            Site = ReadSiteSettings(files.Site, context),
            Meetings = ReadMeetings(files.Meetings, new MeetingAssembler(context)),
            Councils = [.. councils.Concat(WellKnownCouncils.All).DistinctBy(council => council.Id).OrderBy(council => council.Id)],
            Topics = [.. topics.DistinctBy(topic => topic.Id)],
            CaseNotes = [.. files.CaseNotes.Select(file => CaseNoteReader.Read(ReadDocument(file.File), file.Number, diagnostics))],
            Glossary = files.Glossary is { } glossary ? GlossaryReader.Read(glossary, context) : [],
            UndividedWords = files.UndividedWords is { } words ? UndividedWordReader.Read(words, context) : [],
            Pages = [.. pages.DistinctBy(page => page.Slug)],
            Ledger = files.Ledger is { } ledger ? LedgerReader.Read(ledger, context) : [],
            Redirects = redirects,
            Tombstones = tombstones,
        };

        ContentDocument ReadDocument(InputFile file) => ContentDocumentReader.Read(file, context);
    }

    private static SiteSettings ReadSiteSettings(InputFile? file, ReadingContext context)
    {
        if (file is not null)
        {
            return new SiteSettingsReader(context).Read(file);
        }

        var settings = SiteSettings.Default;
        context.Diagnostics.Add(DiagnosticCodes.MissingSiteFile, context.LocationOf("site.yml"), settings.Title, settings.BaseUrl);
        return settings;
    }

    // Meetings are most of an archive and independent of each other, so they are read in parallel.
    private static ImmutableArray<Meeting> ReadMeetings(ImmutableArray<MeetingFolder> folders, MeetingAssembler assembler)
    {
        try
        {
            var meetings = folders.AsParallel().AsOrdered().Select(assembler.Assemble).ToList();
            return [.. meetings.OfType<Meeting>().DistinctBy(meeting => (meeting.Council, meeting.Slug))];
        }
        catch (AggregateException exception)
        {
            // A failing disk must give the same exception whether one thread met it or several.
            ExceptionDispatchInfo.Throw(exception.InnerExceptions[0]);
            throw;
        }
    }
}
