using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;

namespace KkrSite.Archive.Reading;

/// <summary>Reads the files of one meeting and puts them together, telling what only shows between them.</summary>
public sealed class AssembleMeeting(ReadText readText, DiagnosticBag diagnostics)
{
    private readonly ReadDocument readDocument = new(readText, diagnostics);
    private readonly ReadMeeting readMeeting = new(diagnostics);
    private readonly ReadAgendaItem readAgendaItem = new(diagnostics);
    private readonly ResolveAttachments resolveAttachments = new(diagnostics);

    /// <summary>Null where the folder has no moede.md, or nothing tells its date; its items have been read for their faults.</summary>
    public Meeting? Assemble(MeetingFolder folder)
    {
        var meetingDocument = folder.MeetingFile is { } file ? readDocument.Read(file) : null;
        var meeting = meetingDocument is null ? null : readMeeting.Read(meetingDocument, folder.Council, folder.Date);
        var documents = folder.ItemFiles.Select(readDocument.Read).ToList();
        var drafts = documents.Select(readAgendaItem.Read).OfType<ItemDraft>().ToList();
        var attachments = folder.Attachments.DistinctBy(InMeeting).ToDictionary(InMeeting, StringComparer.Ordinal);
        var items = OneOfEachNumber(drafts).Select(draft => resolveAttachments.Resolve(draft, attachments))
            .OrderBy(item => item.Number).ToImmutableArray();
        if (meeting is not null)
        {
            TellHeadings(meeting, meetingDocument!, items);
        }

        // An item that could not be read may have named them, or be the one that is named.
        if (meetingDocument is { Head.IsBroken: false } && documents.TrueForAll(document => !document.Head.IsBroken))
        {
            TellUnused(attachments, drafts, [meetingDocument, .. documents]);
            TellCorrectionsOfNothing(meeting, items);
        }

        return meeting is null ? null : meeting with { Items = items };

        string InMeeting(InputFile attachment) => string.Join('/', attachment.Path.Split('/').Skip(3));
    }

    private List<ItemDraft> OneOfEachNumber(List<ItemDraft> drafts)
    {
        var first = new Dictionary<ItemNumber, ItemDraft>();
        foreach (var draft in drafts.Where(draft => !first.TryAdd(draft.Item.Number, draft)))
        {
            var number = draft.Item.Number;
            diagnostics.Add(DiagnosticCodes.DuplicateItemNumber, draft.Item.Location, number, first[number].FileName);
        }

        return [.. first.Values];
    }

    private void TellHeadings(Meeting meeting, SourceDocument document, ImmutableArray<AgendaItem> items)
    {
        foreach (var item in items)
        {
            // A heading that has a text of its own is an item too: one number, one title.
            if (meeting.Headings.TryGetValue(item.Number, out var heading) && heading != item.Title)
            {
                diagnostics.Add(DiagnosticCodes.ItemIsHeading, item.Location, item.Number, heading, document.Name + ".md");
            }
        }
    }

    private void TellCorrectionsOfNothing(Meeting? meeting, ImmutableArray<AgendaItem> items)
    {
        foreach (var correction in meeting?.Corrections ?? [])
        {
            if (correction is { Item: { } number, ItemLocation: { } place } && items.All(item => item.Number != number))
            {
                var suggestion = Suggestion.For(number.ToString(), items.Select(item => item.Number.ToString()));
                diagnostics.Add(DiagnosticCodes.CorrectionOfUnknownItem, place, number, suggestion);
            }
        }
    }

    private void TellUnused(Dictionary<string, InputFile> attachments, List<ItemDraft> drafts, List<SourceDocument> documents)
    {
        var named = drafts.SelectMany(draft => draft.Item.Attachments).Select(attachment => attachment.File).ToHashSet();
        foreach (var (path, file) in attachments.Where(pair => !named.Contains(pair.Key)))
        {
            var place = new SourceLocation(readText.PathOf(file));
            if (file.IsSymbolicLink)
            {
                if (!named.Any(name => name is not null && name.StartsWith(path + "/", StringComparison.Ordinal)))
                {
                    diagnostics.Add(DiagnosticCodes.SymbolicLink, place, file.Path);
                }
            }
            else if (!documents.Exists(document => document.Body.Contains(path, StringComparison.Ordinal)))
            {
                diagnostics.Add(DiagnosticCodes.UnusedAttachment, place, path);
            }
        }
    }
}
