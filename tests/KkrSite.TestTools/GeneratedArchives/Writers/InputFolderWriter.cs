using KkrSite.Archive.Model;
using KkrSite.TestTools.GeneratedArchives.Language;

namespace KkrSite.TestTools.GeneratedArchives.Writers;

/// <summary>Writes an archive as the content folder that KkrSite builds.</summary>
public sealed class InputFolderWriter : IArchiveFormatWriter
{
    private const int MaxFileNameLength = 60;

    private readonly string folder;

    public InputFolderWriter(string folder)
    {
        this.folder = folder;
        foreach (var (path, text) in FixedContentFiles.Create())
        {
            Utf8FileWriter.Write(folder, path, text);
        }
    }

    public void Write(GeneratedMeeting meeting)
    {
        var place = $"moeder/{meeting.Council.Id}/{GeneratedDateFormatter.FormatIso(meeting.Date)}/";
        Utf8FileWriter.Write(folder, place + "moede.md", FormatMeeting(meeting));
        foreach (var item in meeting.Items)
        {
            Utf8FileWriter.Write(folder, $"{place}{item.Number}-{UrlSlug.FromText(item.Title, MaxFileNameLength)}.md", FormatItem(item));
        }
    }

    public void Dispose() { }

    private static string FormatMeeting(GeneratedMeeting meeting) =>
        new FrontMatterBuilder()
            .AddPlain("dato", GeneratedDateFormatter.FormatIso(meeting.Date))
            .AddText("tid", "10:00-12:30")
            .AddText("sted", meeting.Place)
            .AddPlain("status", meeting.HasMinutes ? "referat" : "dagsorden")
            .AddPlain(
                "afsnit",
                "{"
                    + string.Join(
                        ", ",
                        meeting.Headings.Select(heading => $"\"{heading.Number}\": {FrontMatterBuilder.Quote(heading.Title)}")
                    )
                    + "}"
            )
            .Build(meeting.Text);

    private static string FormatItem(GeneratedItem item)
    {
        var head = new FrontMatterBuilder()
            .AddText("punkt", item.Number)
            .AddText("titel", item.Title)
            .AddList("sag", item.Cases)
            .AddList("sagsbehandlere", item.Caseworkers);
        if (item.Attachments.Count > 0)
        {
            head.AddPlain(
                "bilag",
                $"[{string.Join(", ", item.Attachments.Select(title => $"{{titel: {FrontMatterBuilder.Quote(title)}}}"))}]"
            );
        }

        return head.Build(GeneratedItemText.FormatMarkdown(item));
    }
}
