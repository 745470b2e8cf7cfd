using KkrSite.Import.Results;

namespace KkrSite.Tests.Import.Office;

/// <summary>Tells where two imports of the same text part: what a document says must not depend on the format it came in.</summary>
internal static class SameMeeting
{
    public static IEnumerable<string> Differences(ImportResult expected, ImportResult actual)
    {
        foreach (var miss in TextDifference.Of("meeting", $"{Facts(expected)}", Facts(actual))
            .Concat(TextDifference.Of("numbers", string.Join(' ', expected.Items.Select(item => item.Number)), string.Join(' ', actual.Items.Select(item => item.Number)))))
        {
            yield return miss;
        }

        foreach (var (left, right) in expected.Items.Zip(actual.Items))
        {
            foreach (var miss in TextDifference.Of($"{left.Number} head", Head(left), Head(right))
                .Concat(TextDifference.Of($"{left.Number} text", Text(left), Text(right)))
                .Concat(TextDifference.Of($"{left.Number} decision", left.Decision ?? "", right.Decision ?? "")))
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

    private static string Facts(ImportResult result) => result.Meeting with { Attendees = [], Absentees = [] } is { } meeting
        ? $"{meeting.Council} {meeting.Date} {meeting.Time} {meeting.Place} {meeting.Status}"
        : "";

    private static string Head(RecognisedItem item) =>
        $"{item.Title} | {item.IsHeading} | {item.IsClosed} | {string.Join(' ', item.Cases)} | {string.Join(' ', item.Caseworkers)} | "
        + string.Join(" ; ", item.Attachments.Select(attachment => attachment.Title));

    private static string Text(RecognisedItem item) =>
        string.Join('\n', item.Sections.Select(section => $"## {section.Heading}\n{section.PlainText}"));
}
