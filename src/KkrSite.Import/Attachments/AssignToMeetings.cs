using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Import.Results;
using KkrSite.Import.Writing;

namespace KkrSite.Import.Attachments;

/// <summary>Gives each file to the meeting that names it; with several meetings one must name it clearly.</summary>
public static class AssignToMeetings
{
    /// <summary>By the meeting's folder, relative to the input folder.</summary>
    public static IReadOnlyDictionary<string, ImmutableArray<PlacedAttachment>> Assign(ImportedFiles files, DiagnosticBag diagnostics)
    {
        var meetings = files.Documents.GroupBy(result => PlanMeetingFiles.Folder(result)!, StringComparer.Ordinal)
            .Select(group => (Folder: group.Key, Placed: Match(group, files.Attachments))).ToList();
        var assigned = meetings.ToDictionary(meeting => meeting.Folder, _ => new List<PlacedAttachment>(), StringComparer.Ordinal);
        for (var i = 0; i < files.Attachments.Length; i++)
        {
            var naming = meetings.Where(meeting => meetings.Count == 1 || meeting.Placed[i].Titles.Length > 0).ToList();
            if (naming.Count == 1)
            {
                assigned[naming[0].Folder].Add(naming[0].Placed[i]);
            }
            else
            {
                diagnostics.Add(DiagnosticCodes.ImportAttachmentOfUnknownMeeting, new SourceLocation(files.Attachments[i].Path));
            }
        }

        return assigned.ToDictionary(pair => pair.Key, pair => pair.Value.ToImmutableArray(), StringComparer.Ordinal);
    }

    // Agenda and minutes of one meeting name the same attachments.
    private static ImmutableArray<PlacedAttachment> Match(IEnumerable<ImportResult> documents, ImmutableArray<AttachmentFile> files)
    {
        var items = documents.SelectMany(document => document.Items).DistinctBy(item => (item.Number, string.Join('\n', item.Attachments.Select(attachment => attachment.Title))));
        return new MatchAttachments(items).Match(files);
    }
}
