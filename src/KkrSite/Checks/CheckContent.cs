using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Checks.Attachments;
using KkrSite.Checks.Closed;
using KkrSite.Checks.Completeness;
using KkrSite.Checks.Dates;
using KkrSite.Checks.Findings;
using KkrSite.Checks.Personal;

namespace KkrSite.Checks;

/// <summary>Looks at the content before a page is made of it: what must not be published, and what contradicts itself.</summary>
public static class CheckContent
{
    /// <param name="files">The words of all files that are published.</param>
    /// <param name="folder">The content folder as messages name it.</param>
    /// <returns>What an editor has accepted; everything else is told of.</returns>
    public static ImmutableArray<AcceptedFinding> Check(
        MeetingArchive archive, ImmutableArray<FileText> files, ImmutableArray<AttachmentReading> attachments, string folder, DiagnosticBag diagnostics)
    {
        var findings = new FindingBag();
        var site = archive.Content.Site;
        var openItems = archive.Items.Where(entry => !entry.Item.IsClosed).Select(entry => entry.Item.Location.Path).ToHashSet(StringComparer.Ordinal);
        var (personal, dates, closed) = (new CheckPersonal(findings), new CheckTextDates(findings), new CheckClosedItems(findings));
        Parallel.ForEach(files, file =>
        {
            personal.Check(file, folder, site.Contact);
            dates.Check(file);
            if (openItems.Contains(file.Path))
            {
                closed.Check(file);
            }
        });

        var checkAttachments = new CheckAttachments(findings, diagnostics);
        Parallel.ForEach(attachments, attachment => checkAttachments.Check(attachment, site));

        var (meetingDates, completeness) = (new CheckMeetingDates(findings), new CheckCompleteness(findings));
        foreach (var meeting in archive.Meetings)
        {
            meetingDates.Check(meeting, site.Updated);
        }

        foreach (var item in archive.Items)
        {
            completeness.Check(item);
        }

        CheckUnfilled.Check(archive, diagnostics);
        return AcceptFindings.Accept(findings.Sorted(), files, diagnostics);
    }
}
