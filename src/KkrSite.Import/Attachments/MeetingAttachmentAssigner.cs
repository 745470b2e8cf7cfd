using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Import.Results;

namespace KkrSite.Import.Attachments;

/// <summary>Assigns each attachment to the meeting that names it; one of several meetings must name it clearly.</summary>
public static class MeetingAttachmentAssigner
{
    /// <summary>By <see cref="CompleteImport.Folder"/>, in the order of the files.</summary>
    public static ILookup<string, AttachmentMatch> Assign(
        IEnumerable<CompleteImport> documents,
        ImmutableArray<AttachmentFile> files,
        DiagnosticBag diagnostics
    )
    {
        var meetings = documents
            .GroupBy(document => document.Folder, StringComparer.Ordinal)
            .Select(group => (Folder: group.Key, Matches: Match(group, files)))
            .ToList();
        var assigned = new List<(string Folder, AttachmentMatch Match)>();
        for (var i = 0; i < files.Length; i++)
        {
            var candidates = meetings.Where(meeting => meetings.Count == 1 || meeting.Matches[i].Titles.Length > 0).ToList();
            if (candidates is [var meeting])
            {
                assigned.Add((meeting.Folder, meeting.Matches[i]));
            }
            else
            {
                diagnostics.Add(DiagnosticCodes.ImportAttachmentOfUnknownMeeting, new SourceLocation(files[i].Path));
            }
        }

        return assigned.ToLookup(pair => pair.Folder, pair => pair.Match, StringComparer.Ordinal);
    }

    // Agenda and minutes of one meeting name the same attachments.
    private static ImmutableArray<AttachmentMatch> Match(IEnumerable<CompleteImport> documents, ImmutableArray<AttachmentFile> files)
    {
        var items = documents
            .SelectMany(document => document.Result.Items)
            .DistinctBy(item => (item.Number, string.Join('\n', item.Attachments.Select(attachment => attachment.Title))));
        return new AttachmentMatcher(items).Match(files);
    }
}
