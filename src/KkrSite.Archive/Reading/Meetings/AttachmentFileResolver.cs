using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Archive.Reading.Files;

namespace KkrSite.Archive.Reading.Meetings;

/// <summary>Finds the files that a meeting's items name as attachments.</summary>
public sealed class AttachmentFileResolver(DiagnosticBag diagnostics)
{
    /// <param name="files">By path relative to the meeting's folder: <c>bilag/udkast.pdf</c>.</param>
    public AgendaItem Resolve(AgendaItemDraft draft, IReadOnlyDictionary<string, InputFile> files) =>
        draft.Item with
        {
            Attachments =
            [
                .. draft.Attachments.Select(attachment =>
                    attachment.File is { } file ? attachment.Attachment with { Target = FindFile(file, files) } : attachment.Attachment
                ),
            ],
        };

    // An attachment whose file is not found is left with its title, so that no later step looks for the file.
    private AttachedFile? FindFile(NamedFile named, IReadOnlyDictionary<string, InputFile> files)
    {
        var (path, location) = named;
        if (EnumeratePathPrefixes(path).Any(prefix => files.TryGetValue(prefix, out var link) && link.IsSymbolicLink))
        {
            diagnostics.Add(DiagnosticCodes.AttachmentIsSymbolicLink, location, path);
            return null;
        }

        if (!files.TryGetValue(path, out var found))
        {
            diagnostics.Add(DiagnosticCodes.MissingAttachment, location, path, SpellingSuggester.Suggest(path, files.Keys));
            return null;
        }

        if (path.Any(char.IsAsciiLetterUpper))
        {
            diagnostics.Add(DiagnosticCodes.UpperCaseAttachmentName, location, path, path.ToLowerInvariant());
        }

        return new AttachedFile(path, found.Size);
    }

    /// <summary>The folders of a path and the path itself: <c>bilag</c>, <c>bilag/a</c>, <c>bilag/a/b.pdf</c>.</summary>
    private static IEnumerable<string> EnumeratePathPrefixes(string path)
    {
        var parts = path.Split('/');
        return Enumerable.Range(1, parts.Length).Select(count => string.Join('/', parts[..count]));
    }
}
