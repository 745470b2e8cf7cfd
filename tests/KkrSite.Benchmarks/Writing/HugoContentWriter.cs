using KkrSite.Benchmarks.Archives;
using KkrSite.Benchmarks.Language;

namespace KkrSite.Benchmarks.Writing;

/// <summary>Writes the same text as content of Hugo: a section for each council and meeting, taxonomies for cases, topics and councils.</summary>
public sealed class HugoContentWriter : IArchiveWriter
{
    private readonly string folder;

    public HugoContentWriter(string folder)
    {
        this.folder = folder;
        foreach (var council in CouncilArea.All)
        {
            WriteText.To(folder, $"moeder/{council.Id}/_index.md", new FrontMatter().Text("title", "KKR " + council.Name).Before(""));
        }
    }

    public void Write(GeneratedMeeting meeting)
    {
        var date = DanishDates.Iso(meeting.Date);
        var place = $"moeder/{meeting.Council.Id}/{date}/";
        var title = $"KKR {meeting.Council.Name}, {DanishDates.Long(meeting.Date)}";
        WriteText.To(folder, place + "_index.md", new FrontMatter().Text("title", title).Plain("date", date).Text("sted", meeting.Place).Before(meeting.Text));
        foreach (var item in meeting.Items)
        {
            WriteText.To(folder, $"{place}{ItemBody.Slug(item)}.md", new FrontMatter()
                .Text("title", item.Title)
                .Plain("date", date)
                .Text("punkt", item.Number)
                .List("raad", [meeting.Council.Name])
                .List("sager", item.Cases)
                .List("emner", item.Area is null ? [] : [item.Area.Title])
                .List("sagsbehandlere", item.Caseworkers)
                .List("bilag", item.Attachments)
                .Before(ItemBody.Markdown(item)));
        }
    }

    public void Dispose()
    {
    }
}
