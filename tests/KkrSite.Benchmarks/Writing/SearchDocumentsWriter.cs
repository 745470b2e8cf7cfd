using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using KkrSite.Benchmarks.Archives;
using KkrSite.Benchmarks.Language;

namespace KkrSite.Benchmarks.Writing;

/// <summary>Writes the same text as documents for a search index, one line of JSON for each item.</summary>
public sealed class SearchDocumentsWriter(string file) : IArchiveWriter
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly StreamWriter lines = WriteText.Lines(file);

    public void Write(GeneratedMeeting meeting)
    {
        foreach (var item in meeting.Items)
        {
            var address = $"/moeder/{meeting.Council.Id}/{DanishDates.Iso(meeting.Date)}/{ItemBody.Slug(item)}/";
            lines.WriteLine(JsonSerializer.Serialize(new { @ref = address, titel = item.Title, tekst = ItemBody.Running(item) }, Readable));
        }
    }

    public void Dispose() => lines.Dispose();
}
