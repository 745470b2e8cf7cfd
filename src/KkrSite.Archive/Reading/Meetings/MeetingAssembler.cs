using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Archive.Reading.Documents;
using KkrSite.Archive.Reading.Files;

namespace KkrSite.Archive.Reading.Meetings;

/// <summary>Reads the files of one meeting and combines them; reports inconsistencies between them.</summary>
public sealed class MeetingAssembler(ReadingContext context)
{
    private readonly DiagnosticBag diagnostics = context.Diagnostics;
    private readonly MeetingReader meetingReader = new(context.Diagnostics);
    private readonly AgendaItemReader itemReader = new(context.Diagnostics);
    private readonly AttachmentFileResolver attachmentResolver = new(context.Diagnostics);

    /// <summary>Null where the folder has no moede.md, or nothing states its date; the errors of its items are reported even so.</summary>
    public Meeting? Assemble(MeetingFolder folder)
    {
        var meetingDocument = folder.MeetingFile is { } file ? ContentDocumentReader.Read(file, context) : null;
        var meeting = meetingDocument is null ? null : meetingReader.Read(meetingDocument, folder.Council, folder.Slug);
        var documents = folder.ItemFiles.Select(item => ContentDocumentReader.Read(item, context)).ToList();
        var drafts = documents.Select(itemReader.Read).OfType<AgendaItemDraft>().ToList();
        var attachments = folder.Attachments.DistinctBy(GetRelativePath).ToDictionary(GetRelativePath, StringComparer.Ordinal);
        var items = RemoveDuplicateNumbers(drafts)
            .Select(draft => attachmentResolver.Resolve(draft, attachments))
            .OrderBy(item => item.Number)
            .ToImmutableArray();
        if (meeting is not null)
        {
            ReportHeadingConflicts(meeting, meetingDocument!, items);
        }

        // An item that could not be read may name the attachments, or be the one that a correction names.
        if (meetingDocument is { FrontMatter.IsIncomplete: false } && documents.TrueForAll(document => !document.FrontMatter.IsIncomplete))
        {
            ReportUnusedAttachments(attachments, drafts, [meetingDocument, .. documents]);
            ReportUnknownCorrections(meeting, items);
        }

        return meeting is null ? null : meeting with { Items = items };

        string GetRelativePath(InputFile attachment) => string.Join('/', attachment.Path.Split('/').Skip(3));
    }

    private List<AgendaItemDraft> RemoveDuplicateNumbers(List<AgendaItemDraft> drafts)
    {
        var first = new Dictionary<ItemNumber, AgendaItemDraft>();
        foreach (var draft in drafts.Where(draft => !first.TryAdd(draft.Item.Number, draft)))
        {
            var number = draft.Item.Number;
            diagnostics.Add(DiagnosticCodes.DuplicateItemNumber, draft.Item.Location, number, first[number].FileName);
        }

        return [.. first.Values];
    }

    private void ReportHeadingConflicts(Meeting meeting, ContentDocument document, ImmutableArray<AgendaItem> items)
    {
        foreach (var item in items)
        {
            // A heading with a text of its own is an item too, and must have the same title.
            if (meeting.Headings.TryGetValue(item.Number, out var heading) && heading != item.Title)
            {
                diagnostics.Add(DiagnosticCodes.HeadingTitleMismatch, item.Location, item.Number, heading, document.Name + ".md");
            }
        }
    }

    private void ReportUnknownCorrections(Meeting? meeting, ImmutableArray<AgendaItem> items)
    {
        foreach (var correction in meeting?.Corrections ?? [])
        {
            if (correction.Item is var (number, location) && items.All(item => item.Number != number))
            {
                var suggestion = SpellingSuggester.Suggest(number.ToString(), items.Select(item => item.Number.ToString()));
                diagnostics.Add(DiagnosticCodes.CorrectionOfUnknownItem, location, number, suggestion);
            }
        }
    }

    private void ReportUnusedAttachments(
        Dictionary<string, InputFile> attachments,
        List<AgendaItemDraft> drafts,
        List<ContentDocument> documents
    )
    {
        var named = drafts.SelectMany(draft => draft.Attachments).Select(attachment => attachment.File?.Path).OfType<string>().ToHashSet();
        foreach (var (path, file) in attachments.Where(pair => !named.Contains(pair.Key)))
        {
            var location = context.LocationOf(file.Path);
            if (file.IsSymbolicLink)
            {
                if (!named.Any(name => name.StartsWith(path + "/", StringComparison.Ordinal)))
                {
                    diagnostics.Add(DiagnosticCodes.SymbolicLink, location, file.Path);
                }
            }
            else if (!documents.Exists(document => document.Body.Contains(path, StringComparison.Ordinal)))
            {
                diagnostics.Add(DiagnosticCodes.UnusedAttachment, location, path);
            }
        }
    }
}
