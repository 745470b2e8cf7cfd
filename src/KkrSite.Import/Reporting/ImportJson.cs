using System.Text.Encodings.Web;
using System.Text.Json;
using KkrSite.Archive.Model;
using KkrSite.Import.Results;

namespace KkrSite.Import.Reporting;

/// <summary>The result of an import for programs: <c>import --json</c>, in the shape that the commands promise.</summary>
public sealed class ImportJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    };

    /// <summary>One document: an object for one import, an array of them for several.</summary>
    public string Write(IReadOnlyList<ImportResult> results) =>
        JsonSerializer.Serialize(results.Count == 1 ? Shape(results[0]) : results.Select(Shape), Options) + "\n";

    public string Write(ImportResult result) => Write([result]);

    private static object Shape(ImportResult result) => new
    {
        Meeting = new
        {
            Council = result.Meeting.Council?.Slug,
            Date = result.Meeting.Date?.ToString(),
            DatePrecision = result.Meeting.Date is { } date ? date.Precision == DatePrecision.Day ? "day" : "month" : null,
            result.Meeting.Time,
            result.Meeting.Place,
            Status = StatusWords.Of(result.Meeting.Status),
        },
        Items = result.Items.Select(Shape),
        Dropped = result.Dropped.Select(text => new { text.Text, text.Reason, text.Line }),
        Doubts = result.Doubts.Select(doubt => new { doubt.Text, doubt.Line }),
        Words = new { result.Words.Source, result.Words.Kept, result.Words.Dropped },
    };

    private static object Shape(RecognisedItem item) => new
    {
        Number = item.Number.ToString(),
        item.Title,
        item.IsHeading,
        CaseNumbers = item.Cases.Select(number => number.ToString()),
        item.Caseworkers,
        Sections = item.Sections.Select(section => new { section.Heading, Text = section.Markdown }),
        Attachments = item.Attachments.Select(attachment => new { attachment.Title, attachment.Url }),
        Links = item.Links.Select(link => link.Address),
        item.Decision,
        Outcome = item.Outcome is { } outcome ? OutcomeWords.Of(outcome) : null,
        Closed = item.IsClosed,
    };
}
