using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;

namespace KkrSite.Archive.Reading;

/// <summary>Reads an item's list of attachments; whether their files exist only the meeting's folder can tell.</summary>
public sealed class ReadAttachments(DiagnosticBag diagnostics)
{
    public (ImmutableArray<Attachment> Attachments, ImmutableArray<SourceLocation> FilePlaces) Read(Fields fields)
    {
        var attachments = ImmutableArray.CreateBuilder<Attachment>();
        var places = ImmutableArray.CreateBuilder<SourceLocation>();
        foreach (var entry in fields.Maps("bilag", "titel", "fil", "url"))
        {
            entry.Require("titel", "bilagets titel, for eksempel titel: Udkast til rammeaftale");
            var title = entry.Text("titel");
            var file = File(entry);
            var url = entry.Url("url");
            if (entry.Has("fil") && entry.Has("url"))
            {
                diagnostics.Add(DiagnosticCodes.AttachmentFileAndUrl, entry.PlaceOf("url"), title ?? "");
                url = null;
            }

            if ((title ?? file) is { } shown)
            {
                attachments.Add(new Attachment(shown, file, null, url));
                places.Add(entry.PlaceOf("fil"));
            }
        }

        return (attachments.ToImmutable(), places.ToImmutable());
    }

    private string? File(Fields entry)
    {
        if (entry.Text("fil") is not { } file)
        {
            return null;
        }

        var place = entry.PlaceOf("fil");
        var name = file[(file.LastIndexOfAny(['/', '\\']) + 1)..];
        var usable = AttachmentName.Suggest(name);
        if (AttachmentName.IsOutside(file))
        {
            diagnostics.Add(DiagnosticCodes.AttachmentOutside, place, file, usable);
            return null;
        }

        if (!file.StartsWith("bilag/", StringComparison.Ordinal))
        {
            diagnostics.Add(DiagnosticCodes.AttachmentNotInFolder, place, file, usable);
            return null;
        }

        if (!AttachmentName.IsUsable(file))
        {
            diagnostics.Add(DiagnosticCodes.AttachmentName, place, name, usable);
            return null;
        }

        return file;
    }
}
