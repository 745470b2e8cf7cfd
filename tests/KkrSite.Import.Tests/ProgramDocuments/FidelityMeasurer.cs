using System.Text.RegularExpressions;
using KkrSite.Archive.Model;
using KkrSite.Import.Results;

namespace KkrSite.Import.Tests.ProgramDocuments;

/// <summary>Compares an imported meeting with the ground truth, measure by measure.</summary>
internal static partial class FidelityMeasurer
{
    public static IEnumerable<(string Measure, string Expected, string Actual)> Measure(
        ExpectedMeeting truth,
        ImportResult result,
        string format
    )
    {
        // Text and untagged print have no link addresses, and text has no footnotes.
        var hasNotes = format != ".txt";
        var meeting = result.Meeting;
        yield return (
            "meeting",
            $"{truth.Council} {truth.Date} {truth.Time} {truth.Place} {truth.Status}",
            $"{meeting.Council?.Slug} {meeting.Date} {meeting.Time} {meeting.Place} {MeetingStatusNames.For(meeting.Status)}"
        );
        yield return (
            "items",
            string.Join(' ', truth.Items.Select(item => item.Number)),
            string.Join(' ', result.Items.Select(item => item.Number))
        );
        foreach (
            var (expected, item) in truth.Items.Join(
                result.Items,
                item => item.Number,
                item => item.Number.ToString(),
                (expected, item) => (expected, item)
            )
        )
        {
            foreach (var (measure, left, right) in Measure(expected, item, hasNotes))
            {
                yield return ($"{measure}", $"{item.Number}: {left}", $"{item.Number}: {right}");
            }
        }

        yield return (
            "account of words",
            "0 0 0",
            $"{result.Words.Lost} {result.Words.Invented} {result.Words.Source - result.Words.Kept - result.Words.Dropped}"
        );
    }

    private static IEnumerable<(string Measure, string Expected, string Actual)> Measure(
        ExpectedItem expected,
        RecognisedItem item,
        bool hasNotes
    )
    {
        yield return ("title", expected.Title, item.Title);
        yield return ("kind", $"{expected.IsHeading} {expected.IsClosed}", $"{item.IsHeading} {item.IsClosed}");
        yield return (
            "case and initials",
            $"{expected.Case} {expected.Initials}",
            $"{string.Join(' ', item.Cases)} {string.Join('/', item.Caseworkers)}"
        );
        yield return (
            "section headings",
            string.Join(", ", expected.Sections.Select(section => section.Heading)),
            string.Join(", ", item.Sections.Select(section => section.Heading))
        );
        yield return (
            "attachments",
            string.Join(" | ", expected.Attachments),
            string.Join(" | ", item.Attachments.Select(attachment => attachment.Title))
        );
        if (item.Links.Length > 0)
        {
            yield return ("links", string.Join(' ', expected.Links), string.Join(' ', item.Links.Select(link => link.Address)));
        }

        foreach (var (section, read) in expected.Sections.Zip(item.Sections))
        {
            var isLast = section == expected.Sections[^1];
            var notes = hasNotes ? string.Join('\n', section.Notes) + (isLast ? "\n" + expected.TitleNote : "") : "";
            yield return (
                "words",
                NormaliseWords(section.Text + "\n" + notes),
                NormaliseWords(string.Join('\n', read.Blocks.Select(GetText)))
            );
            yield return ("tables", $"{section.Tables}", $"{read.Blocks.Count(block => block.Kind == TextBlockKind.Table)}");
        }
    }

    private static string GetText(TextBlock block) =>
        block.Kind is TextBlockKind.Numbered or TextBlockKind.Lettered
            ? block.ToString()[(block.ToString().IndexOf(' ', StringComparison.Ordinal) + 1)..]
            : block.ToString();

    private static string NormaliseWords(string text) =>
        string.Join(
            ' ',
            NoteMark()
                .Replace(text, "")
                .Split([' ', '\n', '\t', '|'], StringSplitOptions.RemoveEmptyEntries)
                .Where(word => word.Any(char.IsLetterOrDigit))
        );

    [GeneratedRegex(@"\[[0-9ivx]{1,4}\]", RegexOptions.CultureInvariant)]
    private static partial Regex NoteMark();
}
