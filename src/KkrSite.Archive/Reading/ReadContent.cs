using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;

namespace KkrSite.Archive.Reading;

/// <summary>Reads a content folder whole: every file into its record, everything wrong into the diagnostics.</summary>
public sealed class ReadContent
{
    /// <param name="texts">Gets the words of every file whose words are published.</param>
    public InputContent Read(InputFolder folder, DiagnosticBag diagnostics, FileTextBag? texts = null)
    {
        var readText = new ReadText(folder.DisplayPath, diagnostics, texts);
        var readDocument = new ReadDocument(readText, diagnostics);
        var files = new SortFiles(readText, diagnostics).Sort(folder);

        var readCouncil = new ReadCouncil(diagnostics);
        var readTopic = new ReadTopic(diagnostics);
        var readCaseNote = new ReadCaseNote(diagnostics);
        var readPlainPage = new ReadPlainPage(diagnostics);
        var councils = files.Councils.Select(file => readCouncil.Read(readDocument.Read(file.File), file.Id));
        var pages = files.Pages.Select(file => readPlainPage.Read(readDocument.Read(file.File), file.Slug));
        var redirects = files.Redirects is { } list ? new ReadRedirects(readText, diagnostics).Read(list) : ([], []);

        // Two files of one id have been told of as two files of one name, so the rest may rely on each id standing once.
        return new InputContent
        {
            Site = ReadSite(files.Site, readText, diagnostics),
            Meetings = ReadMeetings(files.Meetings, new AssembleMeeting(readText, diagnostics)),
            Councils = [.. councils.Concat(WellKnownCouncils.All).DistinctBy(council => council.Id).OrderBy(council => council.Id)],
            Topics = [.. files.Topics.Select(file => readTopic.Read(readDocument.Read(file.File), file.Id)).DistinctBy(topic => topic.Id)],
            CaseNotes = [.. files.CaseNotes.Select(file => readCaseNote.Read(readDocument.Read(file.File), file.Number))],
            Glossary = files.Glossary is { } glossary ? new ReadGlossary(readText, diagnostics).Read(glossary) : [],
            UndividedWords = files.Compounds is { } compounds ? new ReadCompounds(readText, diagnostics).Read(compounds) : [],
            Pages = [.. pages.DistinctBy(page => page.Slug)],
            Ledger = files.Ledger is { } ledger ? new ReadLedger(readText, diagnostics).Read(ledger) : [],
            Redirects = redirects.Redirects,
            Tombstones = redirects.Tombstones,
        };
    }

    private static SiteSettings ReadSite(InputFile? file, ReadText readText, DiagnosticBag diagnostics)
    {
        if (file is not null)
        {
            return new ReadSiteSettings(readText, diagnostics).Read(file);
        }

        var place = new SourceLocation(readText.PathOf(new InputFile("site.yml", 0, () => [])));
        diagnostics.Add(DiagnosticCodes.MissingSiteFile, place, SiteSettings.Default.Title, SiteSettings.Default.BaseUrl);
        return SiteSettings.Default;
    }

    // Meetings are most of an archive and know nothing of each other.
    private static ImmutableArray<Meeting> ReadMeetings(ImmutableArray<MeetingFolder> folders, AssembleMeeting assemble)
    {
        try
        {
            var meetings = folders.AsParallel().AsOrdered().Select(assemble.Assemble).ToList();
            return [.. meetings.OfType<Meeting>().DistinctBy(meeting => (meeting.Council, meeting.Date))];
        }
        catch (AggregateException exception)
        {
            // A disk that fails must look the same whether one thread met it or several.
            ExceptionDispatchInfo.Throw(exception.InnerExceptions[0]);
            throw;
        }
    }
}
