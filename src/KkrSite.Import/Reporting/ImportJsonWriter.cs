using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using KkrSite.Archive.Model;
using KkrSite.Import.Results;

namespace KkrSite.Import.Reporting;

/// <summary>Writes the result of an import for programs: the documented output of <c>import --json</c>.</summary>
public static class ImportJsonWriter
{
    private static readonly ImportJsonContext Json = new(
        new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = true,
            NewLine = "\n",
        }
    );

    /// <summary>An object for one document, an array of objects for several.</summary>
    public static string Write(IReadOnlyList<ImportResult> results) =>
        (
            results is [var single]
                ? JsonSerializer.Serialize(CreateModel(single), Json.ImportedDocumentModel)
                : JsonSerializer.Serialize(results.Select(CreateModel), Json.IEnumerableImportedDocumentModel)
        ) + "\n";

    public static string Write(ImportResult result) => Write([result]);

    private static ImportedDocumentModel CreateModel(ImportResult result) =>
        new(
            new ImportedMeetingModel(
                result.Meeting.Council?.Slug,
                result.Meeting.Date?.ToString(),
                result.Meeting.Date is { } date
                    ? date.Precision == DatePrecision.Day
                        ? "day"
                        : "month"
                    : null,
                result.Meeting.Time,
                result.Meeting.Place,
                MeetingStatusNames.For(result.Meeting.Status)
            ),
            result.Items.Select(CreateModel),
            result.Dropped.Select(text => new DroppedTextModel(text.Text, text.Reason, text.Line)),
            result.Doubts.Select(doubt => new DoubtModel(doubt.Text, doubt.Line)),
            new WordCountsModel(result.Words.Source, result.Words.Kept, result.Words.Dropped)
        );

    private static ImportedItemModel CreateModel(RecognisedItem item) =>
        new(
            item.Number.ToString(),
            item.Title,
            item.IsHeading,
            item.Cases.Select(number => number.ToString()),
            item.Caseworkers,
            item.Sections.Select(section => new ImportedSectionModel(section.Heading, section.Markdown)),
            item.Attachments.Select(attachment => new ImportedAttachmentModel(attachment.Title, attachment.Url)),
            item.Links.Select(link => link.Address),
            item.Decision,
            item.Outcome is { } outcome ? OutcomeNames.For(outcome) : null,
            item.IsClosed
        );
}

/// <summary>The names and the order of the parameters are those of the JSON.</summary>
internal sealed record ImportedDocumentModel(
    ImportedMeetingModel Meeting,
    IEnumerable<ImportedItemModel> Items,
    IEnumerable<DroppedTextModel> Dropped,
    IEnumerable<DoubtModel> Doubts,
    WordCountsModel Words
);

internal sealed record ImportedMeetingModel(
    string? Council,
    string? Date,
    string? DatePrecision,
    string? Time,
    string? Place,
    string? Status
);

internal sealed record ImportedItemModel(
    string Number,
    string Title,
    bool IsHeading,
    IEnumerable<string> CaseNumbers,
    IEnumerable<string> Caseworkers,
    IEnumerable<ImportedSectionModel> Sections,
    IEnumerable<ImportedAttachmentModel> Attachments,
    IEnumerable<string> Links,
    string? Decision,
    string? Outcome,
    bool Closed
);

internal sealed record ImportedSectionModel(string? Heading, string Text);

internal sealed record ImportedAttachmentModel(string Title, string? Url);

internal sealed record DroppedTextModel(string Text, string Reason, int Line);

internal sealed record DoubtModel(string Text, int Line);

internal sealed record WordCountsModel(int Source, int Kept, int Dropped);

[JsonSerializable(typeof(ImportedDocumentModel))]
[JsonSerializable(typeof(IEnumerable<ImportedDocumentModel>))]
internal sealed partial class ImportJsonContext : JsonSerializerContext;
