using KkrSite.Rendering;

namespace KkrSite.Pipelines;

/// <summary>The files that items name as attachments, as they are. What no item names stays unpublished.</summary>
public sealed class Attachments : Pipeline
{
    public override IEnumerable<PlannedFile> Process(SiteContext site)
    {
        var files = site.Input.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        foreach (var meeting in site.Archive.Meetings)
        {
            var folder = $"moeder/{meeting.Council.Id}/{meeting.Meeting.Date}/";
            var named = meeting.Items.Where(entry => !entry.Item.IsClosed)
                .SelectMany(entry => entry.Item.Attachments).Select(attachment => attachment.File)
                .OfType<string>().Distinct(StringComparer.Ordinal);
            foreach (var name in named)
            {
                yield return PlannedFile.Copied(AttachmentAddress.OfFile(meeting, name), () => files[folder + name].Open());
            }
        }
    }
}
