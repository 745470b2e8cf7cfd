using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using KkrSite.TestTools.GeneratedArchives.Language;

namespace KkrSite.TestTools.GeneratedArchives.Writers;

/// <summary>Writes the same text as documents for a search index, one line of JSON for each item.</summary>
public sealed class SearchDocumentsWriter(string file) : IArchiveFormatWriter
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly StreamWriter lines = Utf8FileWriter.OpenLines(file);

    public void Write(GeneratedMeeting meeting)
    {
        foreach (var item in meeting.Items)
        {
            var address =
                $"/moeder/{meeting.Council.Id}/{GeneratedDateFormatter.FormatIso(meeting.Date)}/{GeneratedItemText.FormatSlug(item)}/";
            lines.WriteLine(
                JsonSerializer.Serialize(
                    new
                    {
                        @ref = address,
                        titel = item.Title,
                        tekst = GeneratedItemText.FormatRunningText(item),
                    },
                    Readable
                )
            );
        }
    }

    public void Dispose() => lines.Dispose();
}
