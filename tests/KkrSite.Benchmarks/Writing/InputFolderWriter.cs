using KkrSite.Archive.Model;
using KkrSite.Benchmarks.Archives;
using KkrSite.Benchmarks.Language;

namespace KkrSite.Benchmarks.Writing;

/// <summary>Writes an archive as the content folder that KkrSite builds.</summary>
public sealed class InputFolderWriter : IArchiveWriter
{
    private const int LongestFileName = 60;

    private readonly string folder;

    public InputFolderWriter(string folder)
    {
        this.folder = folder;
        foreach (var (path, text) in ArchiveFrame.Files())
        {
            WriteText.To(folder, path, text);
        }
    }

    public void Write(GeneratedMeeting meeting)
    {
        var place = $"moeder/{meeting.Council.Id}/{DanishDates.Iso(meeting.Date)}/";
        WriteText.To(folder, place + "moede.md", Meeting(meeting));
        foreach (var item in meeting.Items)
        {
            WriteText.To(folder, $"{place}{item.Number}-{Slug.Of(item.Title, LongestFileName)}.md", Item(item));
        }
    }

    public void Dispose()
    {
    }

    private static string Meeting(GeneratedMeeting meeting) => new FrontMatter()
        .Plain("dato", DanishDates.Iso(meeting.Date))
        .Text("tid", "10:00-12:30")
        .Text("sted", meeting.Place)
        .Plain("status", meeting.HasMinutes ? "referat" : "dagsorden")
        .Plain("afsnit", $"{{{string.Join(", ", meeting.Headings.Select(heading => $"\"{heading.Number}\": {FrontMatter.Quoted(heading.Title)}"))}}}")
        .Before(meeting.Text);

    private static string Item(GeneratedItem item)
    {
        var head = new FrontMatter()
            .Text("punkt", item.Number)
            .Text("titel", item.Title)
            .List("sag", item.Cases)
            .List("sagsbehandlere", item.Caseworkers);
        if (item.Attachments.Count > 0)
        {
            head.Plain("bilag", $"[{string.Join(", ", item.Attachments.Select(title => $"{{titel: {FrontMatter.Quoted(title)}}}"))}]");
        }

        return head.Before(ItemBody.Markdown(item));
    }
}
