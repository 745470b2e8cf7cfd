using KkrSite.TestTools.GeneratedArchives.Language;

namespace KkrSite.TestTools.GeneratedArchives.Writers;

/// <summary>Writes the same text for Hugo: sections for councils and meetings, taxonomies for cases, topics and councils.</summary>
public sealed class HugoContentWriter : IArchiveFormatWriter
{
    private readonly string folder;

    public HugoContentWriter(string folder)
    {
        this.folder = folder;
        foreach (var council in GeneratedCouncil.All)
        {
            Utf8FileWriter.Write(
                folder,
                $"moeder/{council.Id}/_index.md",
                new FrontMatterBuilder().AddText("title", "KKR " + council.Name).Build("")
            );
        }
    }

    public void Write(GeneratedMeeting meeting)
    {
        var date = GeneratedDateFormatter.FormatIso(meeting.Date);
        var place = $"moeder/{meeting.Council.Id}/{date}/";
        var title = $"KKR {meeting.Council.Name}, {GeneratedDateFormatter.FormatLong(meeting.Date)}";
        Utf8FileWriter.Write(
            folder,
            place + "_index.md",
            new FrontMatterBuilder().AddText("title", title).AddPlain("date", date).AddText("sted", meeting.Place).Build(meeting.Text)
        );
        foreach (var item in meeting.Items)
        {
            Utf8FileWriter.Write(
                folder,
                $"{place}{GeneratedItemText.FormatSlug(item)}.md",
                new FrontMatterBuilder()
                    .AddText("title", item.Title)
                    .AddPlain("date", date)
                    .AddText("punkt", item.Number)
                    .AddList("raad", [meeting.Council.Name])
                    .AddList("sager", item.Cases)
                    .AddList("emner", item.Area is null ? [] : [item.Area.Title])
                    .AddList("sagsbehandlere", item.Caseworkers)
                    .AddList("bilag", item.Attachments)
                    .Build(GeneratedItemText.FormatMarkdown(item))
            );
        }
    }

    public void Dispose() { }
}
