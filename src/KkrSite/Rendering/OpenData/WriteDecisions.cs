using System.Collections.Immutable;
using System.Text;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Rendering.Json;

namespace KkrSite.Rendering.OpenData;

/// <summary>
/// Writes every item with a decision as a row of a CSV file (RFC 4180), newest meeting first. The columns have the names of the
/// JSON's fields, and their places are a promise: new ones come at the end.
/// </summary>
internal static class WriteDecisions
{
    // Neither case numbers, initials nor topic ids hold it, and no spreadsheet parts cells at it.
    private const char BetweenValues = '|';

    public static ImmutableArray<string> Columns { get; } =
    [
        "council", "date", "datePrecision", "number", "title", "caseNumbers", "caseworkers", "topics", "outcome", "decision", "meeting", "url", "rendition",
    ];

    /// <param name="absolute">Makes a whole address: a row may be read far from the archive.</param>
    public static void Of(MeetingArchive archive, Func<UrlPath, string> absolute, Stream target)
    {
        // Excel takes a file without the mark for the machine's old code page, and breaks æ, ø and å.
        target.Write(Encoding.UTF8.Preamble);
        var row = new StringBuilder();
        Write(row, Columns, target);
        foreach (var entry in archive.Items)
        {
            if (entry.Item.Decision is { } decision)
            {
                Write(row, Cells(entry, decision.Text, absolute), target);
            }
        }
    }

    private static ImmutableArray<string> Cells(ItemEntry entry, string decision, Func<UrlPath, string> absolute) =>
    [
        entry.Meeting.Council.Id.Slug,
        entry.Meeting.Meeting.Date.ToString(),
        MakeDocuments.PrecisionOf(entry.Meeting.Meeting.Date),
        entry.Item.Number.ToString(),
        entry.Item.Title,
        string.Join(BetweenValues, entry.Item.Cases),
        string.Join(BetweenValues, entry.Item.Caseworkers),
        string.Join(BetweenValues, entry.Topics.Select(topic => topic.Id)),
        entry.Outcome is { } outcome ? OutcomeWords.Of(outcome) : "",
        decision,
        absolute(entry.Meeting.Url),
        absolute(entry.Url),
        RenditionWords.Of(entry.Meeting.Meeting.Rendition),
    ];

    private static void Write(StringBuilder row, ImmutableArray<string> cells, Stream target)
    {
        row.Clear();
        foreach (var (cell, index) in cells.Select((cell, index) => (cell, index)))
        {
            if (index > 0)
            {
                row.Append(',');
            }

            CsvCell.Append(row, cell);
        }

        row.Append("\r\n");
        target.Write(Encoding.UTF8.GetBytes(row.ToString()));
    }
}
