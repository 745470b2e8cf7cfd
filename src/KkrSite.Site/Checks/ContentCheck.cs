using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Archive.Reading.Files;
using KkrSite.Site.Attachments;
using KkrSite.Site.Checks.Content;
using KkrSite.Site.Checks.Findings;

namespace KkrSite.Site.Checks;

/// <summary>
/// Checks the content before pages are made: what must not be published, and what contradicts itself. Each file's text is checked when it
/// has been read and is not kept; the archive is checked when it has been linked.
/// </summary>
public sealed class ContentCheck : IContentFileTextReceiver
{
    private readonly string folder;
    private readonly IContentFileTextReceiver? next;
    private readonly FindingBag findings = new();
    private readonly PersonalDataCheck personalData;
    private readonly TextDateCheck textDates;
    private readonly ClosedItemCheck closedItems;

    // Without their texts.
    private readonly ContentFileTextBag checkedFiles = new();

    /// <param name="folder">The content folder as messages name it.</param>
    /// <param name="next">Receives each text too.</param>
    public ContentCheck(string folder, IContentFileTextReceiver? next)
    {
        (this.folder, this.next) = (folder, next);
        personalData = new PersonalDataCheck(findings);
        textDates = new TextDateCheck(findings);
        closedItems = new ClosedItemCheck(findings);
    }

    public void Add(ContentFileText file)
    {
        personalData.Check(file, folder);
        textDates.Check(file);
        closedItems.Check(file);
        checkedFiles.Add(file with { Texts = [] });
        next?.Add(file);
    }

    /// <summary>Call once, when every text has been added.</summary>
    /// <returns>The findings that an editor has accepted; all others are reported.</returns>
    public ImmutableArray<AcceptedFinding> Check(
        MeetingArchive archive,
        ImmutableArray<AttachmentContent> attachments,
        DiagnosticBag diagnostics
    )
    {
        var site = archive.Content.Site;
        var attachmentCheck = new AttachmentCheck(findings, diagnostics);
        Parallel.ForEach(attachments, attachment => attachmentCheck.Check(attachment, site));

        var (meetingDates, completeness) = (new MeetingDateCheck(findings), new CompletenessCheck(findings));
        foreach (var meeting in archive.Meetings)
        {
            meetingDates.Check(meeting, site.Updated);
        }

        foreach (var item in archive.Items)
        {
            completeness.Check(item);
        }

        PlaceholderCheck.Check(archive, diagnostics);
        return FindingReporter.Report(SelectFindings(archive), checkedFiles.ToSortedArray(), diagnostics);
    }

    // What could not be known when a text was read: the archive's own contact, published on purpose, and which items are open.
    private ImmutableArray<Finding> SelectFindings(MeetingArchive archive)
    {
        var openItems = archive
            .Items.Where(entry => !entry.IsClosed)
            .Select(entry => entry.Record.Location.Path)
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. findings
                .Sorted()
                .Where(finding => finding.ContactText is null || finding.ContactText != archive.Content.Site.Contact)
                .Where(finding => finding.Code != DiagnosticCodes.OpenItemDescribedAsClosed || openItems.Contains(finding.Location.Path)),
        ];
    }
}
