using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;

namespace KkrSite.Archive.Reading;

/// <summary>Finds the files that a meeting's items name as attachments, which no item can see for itself.</summary>
public sealed class ResolveAttachments(DiagnosticBag diagnostics)
{
    /// <param name="files">By their path from the meeting's folder, <c>bilag/udkast.pdf</c>.</param>
    public AgendaItem Resolve(ItemDraft draft, IReadOnlyDictionary<string, InputFile> files)
    {
        var attachments = draft.Item.Attachments.Zip(draft.FilePlaces, (attachment, place) => Resolve(attachment, place, files));
        return draft.Item with { Attachments = [.. attachments] };
    }

    private Attachment Resolve(Attachment attachment, SourceLocation place, IReadOnlyDictionary<string, InputFile> files)
    {
        if (attachment.File is not { } file)
        {
            return attachment;
        }

        if (WayTo(file).Any(path => files.TryGetValue(path, out var link) && link.IsSymbolicLink))
        {
            diagnostics.Add(DiagnosticCodes.AttachmentIsLink, place, file);
        }
        else if (files.TryGetValue(file, out var found))
        {
            if (file.Any(char.IsAsciiLetterUpper))
            {
                diagnostics.Add(DiagnosticCodes.AttachmentUpperCase, place, file, file.ToLowerInvariant());
            }

            return attachment with { FileSize = found.Size };
        }
        else
        {
            diagnostics.Add(DiagnosticCodes.AttachmentMissing, place, file, Suggestion.For(file, files.Keys));
        }

        // Without its file it is a title, so that nothing later looks for what is not there.
        return attachment with { File = null };
    }

    /// <summary>The file and the folders on the way to it: <c>bilag</c>, <c>bilag/a</c>, <c>bilag/a/b.pdf</c>.</summary>
    private static IEnumerable<string> WayTo(string file)
    {
        var parts = file.Split('/');
        return Enumerable.Range(1, parts.Length).Select(count => string.Join('/', parts[..count]));
    }
}
