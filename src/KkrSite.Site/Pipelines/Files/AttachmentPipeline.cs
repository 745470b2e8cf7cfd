using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Archive.Reading.Files;
using KkrSite.Site.Attachments;
using KkrSite.Site.Output;
using KkrSite.Site.Rendering.Links;

namespace KkrSite.Site.Pipelines.Files;

/// <summary>The files that items name as attachments, unchanged. A file that no item names is not published.</summary>
public sealed class AttachmentPipeline(MeetingArchive archive, InputFolder input) : Pipeline
{
    public override IEnumerable<SiteFile> Process()
    {
        var files = input.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        foreach (var meeting in archive.Meetings)
        {
            var names = meeting
                .Items.Where(entry => !entry.IsClosed)
                .SelectMany(entry => entry.Attachments)
                .Select(attachment => attachment.Target)
                .OfType<AttachedFile>()
                .Select(file => file.Path)
                .Distinct(StringComparer.Ordinal);
            foreach (var name in names)
            {
                var path = AttachmentPath.For(meeting, name);
                yield return new CopiedFile(AttachmentAddress.ForFile(meeting, name), () => files[path].Open());
            }
        }
    }
}
