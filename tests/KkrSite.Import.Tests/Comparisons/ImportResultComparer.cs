using KkrSite.Import.Results;

namespace KkrSite.Import.Tests.Comparisons;

/// <summary>Finds differences between two imports of the same text; the result must not depend on the format.</summary>
internal static class ImportResultComparer
{
    public static IEnumerable<string> Compare(ImportResult expected, ImportResult actual)
    {
        foreach (
            var miss in TextDifference
                .Describe("meeting", $"{FormatMeeting(expected)}", FormatMeeting(actual))
                .Concat(
                    TextDifference.Describe(
                        "numbers",
                        string.Join(' ', expected.Items.Select(item => item.Number)),
                        string.Join(' ', actual.Items.Select(item => item.Number))
                    )
                )
        )
        {
            yield return miss;
        }

        foreach (var (left, right) in expected.Items.Zip(actual.Items))
        {
            foreach (
                var miss in TextDifference
                    .Describe($"{left.Number} head", FormatItem(left), FormatItem(right))
                    .Concat(TextDifference.Describe($"{left.Number} text", FormatText(left), FormatText(right)))
                    .Concat(TextDifference.Describe($"{left.Number} decision", left.Decision ?? "", right.Decision ?? ""))
            )
            {
                yield return miss;
            }
        }

        if (actual.Words is { Lost: 0, Invented: 0 } words && words.Source == words.Kept + words.Dropped)
        {
            yield break;
        }

        yield return $"account of words: {actual.Words}";
    }

    private static string FormatMeeting(ImportResult result) =>
        result.Meeting with { Attendees = [], Absentees = [] } is { } meeting
            ? $"{meeting.Council} {meeting.Date} {meeting.Time} {meeting.Place} {meeting.Status}"
            : "";

    private static string FormatItem(RecognisedItem item) =>
        $"{item.Title} | {item.IsHeading} | {item.IsClosed} | {string.Join(' ', item.Cases)} | {string.Join(' ', item.Caseworkers)} | "
        + string.Join(" ; ", item.Attachments.Select(attachment => attachment.Title));

    private static string FormatText(RecognisedItem item) =>
        string.Join('\n', item.Sections.Select(section => $"## {section.Heading}\n{section.PlainText}"));
}
