using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Archive.Reading.Documents;
using KkrSite.Archive.Reading.Values;
using KkrSite.Archive.Reading.Yaml;

namespace KkrSite.Archive.Reading.Meetings;

/// <summary>Reads an item's list of attachments, without looking for their files.</summary>
public sealed class AttachmentListReader(DiagnosticBag diagnostics)
{
    public ImmutableArray<AttachmentDraft> Read(YamlFields fields)
    {
        var attachments = ImmutableArray.CreateBuilder<AttachmentDraft>();
        foreach (var entry in fields.GetMaps("bilag", "titel", "fil", "url"))
        {
            entry.Require("titel", "bilagets titel, for eksempel titel: Udkast til rammeaftale");
            var title = entry.GetText("titel");
            var path = ReadPath(entry);
            var url = entry.GetUrl("url");
            if (entry.Has("fil") && entry.Has("url"))
            {
                diagnostics.Add(DiagnosticCodes.AttachmentFileAndUrl, entry.LocationOf("url"), title ?? "");
                url = null;
            }

            if ((title ?? path) is { } shown)
            {
                attachments.Add(
                    new AttachmentDraft(
                        new Attachment(shown, url is null ? null : new AttachedLink(url)),
                        path is null ? null : new NamedFile(path, entry.LocationOf("fil"))
                    )
                );
            }
        }

        return attachments.ToImmutable();
    }

    private string? ReadPath(YamlFields entry)
    {
        if (entry.GetText("fil") is not { } file)
        {
            return null;
        }

        var location = entry.LocationOf("fil");
        var name = file[(file.LastIndexOfAny(['/', '\\']) + 1)..];
        var usable = AttachmentPathRules.SuggestName(name);
        if (AttachmentPathRules.IsOutsideMeetingFolder(file))
        {
            diagnostics.Add(DiagnosticCodes.AttachmentOutsideMeetingFolder, location, file, usable);
            return null;
        }

        if (!file.StartsWith("bilag/", StringComparison.Ordinal))
        {
            diagnostics.Add(DiagnosticCodes.AttachmentOutsideAttachmentFolder, location, file, usable);
            return null;
        }

        if (!AttachmentPathRules.IsUsable(file))
        {
            diagnostics.Add(DiagnosticCodes.InvalidAttachmentName, location, name, usable);
            return null;
        }

        return file;
    }
}

/// <summary>An attachment whose file, if it has one, has not been looked for.</summary>
/// <param name="Attachment">With its link, if it has one, but without its file.</param>
/// <param name="File">The file that the attachment names.</param>
public sealed record AttachmentDraft(Attachment Attachment, NamedFile? File);

/// <param name="Path">Relative to the meeting's folder, with slashes: <c>bilag/udkast.pdf</c>.</param>
/// <param name="Location">Where the file is named.</param>
public sealed record NamedFile(string Path, SourceLocation Location);
