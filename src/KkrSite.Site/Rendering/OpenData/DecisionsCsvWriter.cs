using System.Collections.Immutable;
using System.Text;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Site.Rendering.Json;

namespace KkrSite.Site.Rendering.OpenData;

/// <summary>
/// Writes every item with a decision as a row of a CSV file (RFC 4180), newest meeting first. The columns have the names of the
/// fields in JSON. Their order is a promise: new columns are added at the end.
/// </summary>
internal static class DecisionsCsvWriter
{
    // Not a character of case numbers, initials or topic ids, and no spreadsheet splits cells at it.
    private const char ValueSeparator = '|';

    public static ImmutableArray<string> Columns { get; } =
    [
        "council",
        "date",
        "datePrecision",
        "number",
        "title",
        "caseNumbers",
        "caseworkers",
        "topics",
        "outcome",
        "decision",
        "meeting",
        "url",
        "rendition",
    ];

    /// <param name="absolute">Turns an address of the site into an absolute one.</param>
    public static void Write(MeetingArchive archive, Func<UrlPath, string> absolute, Stream target)
    {
        // Without the byte order mark, Excel reads the file in the machine's code page and breaks æ, ø and å.
        target.Write(Encoding.UTF8.Preamble);
        var row = new StringBuilder();
        WriteRow(row, Columns, target);
        foreach (var entry in archive.Items)
        {
            if (entry.Decision is { } decision)
            {
                WriteRow(row, BuildCells(entry, decision.Text, absolute), target);
            }
        }
    }

    private static ImmutableArray<string> BuildCells(ItemEntry entry, string decision, Func<UrlPath, string> absolute) =>
        [
            entry.Meeting.Council.Id.Slug,
            entry.Meeting.Date.ToString(),
            PublishedDocumentBuilder.PrecisionName(entry.Meeting.Date),
            entry.Number.ToString(),
            entry.Title,
            string.Join(ValueSeparator, entry.Cases),
            string.Join(ValueSeparator, entry.Record.Caseworkers),
            string.Join(ValueSeparator, entry.Topics.Select(topic => topic.Id)),
            entry.Outcome is { } outcome ? OutcomeNames.For(outcome) : "",
            decision,
            absolute(entry.Meeting.Url),
            absolute(entry.Url),
            RenditionNames.For(entry.Meeting.Rendition),
        ];

    private static void WriteRow(StringBuilder row, ImmutableArray<string> cells, Stream target)
    {
        row.Clear();
        foreach (var (cell, index) in cells.Select((cell, index) => (cell, index)))
        {
            if (index > 0)
            {
                row.Append(',');
            }

            CsvCellWriter.Write(row, cell);
        }

        row.Append("\r\n");
        target.Write(Encoding.UTF8.GetBytes(row.ToString()));
    }
}
