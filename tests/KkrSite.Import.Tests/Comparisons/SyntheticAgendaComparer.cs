using KkrSite.Archive.Diagnostics;
using KkrSite.Import.Results;
using KkrSite.TestTools.Documents;

namespace KkrSite.Import.Tests.Comparisons;

/// <summary>Finds what an import lacks of the invented agenda of its document, word for word.</summary>
internal static class SyntheticAgendaComparer
{
    /// <param name="hasCases">The document shows the case lines.</param>
    /// <param name="marker">The marker of the list items.</param>
    public static IEnumerable<string> Compare(
        SyntheticAgenda agenda,
        bool hasCases,
        string marker,
        ImportResult result,
        DiagnosticBag diagnostics
    )
    {
        foreach (var diagnostic in diagnostics.ToSortedArray())
        {
            yield return diagnostic.ToString();
        }

        foreach (
            var miss in TextDifference
                .Describe("date", $"{agenda.Date:yyyy-MM-dd}", $"{result.Meeting.Date}")
                .Concat(TextDifference.Describe("time", "10:00", result.Meeting.Time ?? ""))
                .Concat(TextDifference.Describe("place", "Rådhuset, Torvet 1", result.Meeting.Place ?? ""))
                .Concat(
                    TextDifference.Describe(
                        "numbers",
                        string.Join(' ', agenda.Items.Select(item => item.Number)),
                        string.Join(' ', result.Items.Select(item => item.Number))
                    )
                )
                .Concat(
                    TextDifference.Describe(
                        "account",
                        $"{result.Words.Source} 0 0",
                        $"{result.Words.Kept + result.Words.Dropped} {result.Words.Lost} {result.Words.Invented}"
                    )
                )
        )
        {
            yield return miss;
        }

        foreach (var (expected, item) in agenda.Items.Zip(result.Items))
        {
            foreach (
                var miss in TextDifference
                    .Describe($"{expected.Number} title", expected.Title, item.Title)
                    .Concat(TextDifference.Describe($"{expected.Number} heading", $"{expected.IsHeading}", $"{item.IsHeading}"))
                    .Concat(
                        TextDifference.Describe(
                            $"{expected.Number} cases",
                            hasCases ? string.Join(' ', expected.Cases) : "",
                            string.Join(' ', item.Cases)
                        )
                    )
                    .Concat(
                        TextDifference.Describe(
                            $"{expected.Number} initials",
                            hasCases ? string.Join(' ', expected.Initials) : "",
                            string.Join(' ', item.Caseworkers)
                        )
                    )
                    .Concat(
                        TextDifference.Describe(
                            $"{expected.Number} attachments",
                            string.Join(" | ", expected.Attachments),
                            string.Join(" | ", item.Attachments.Select(attachment => attachment.Title))
                        )
                    )
                    .Concat(
                        TextDifference.Describe(
                            $"{expected.Number} decision",
                            (expected.Decision ?? "").Replace("\n– ", $"\n{marker} ", StringComparison.Ordinal),
                            item.Decision ?? ""
                        )
                    )
                    .Concat(
                        TextDifference.Describe(
                            $"{expected.Number} sections",
                            string.Join(' ', expected.Sections.Select(section => section.Heading)),
                            string.Join(' ', item.Sections.Select(section => section.Heading))
                        )
                    )
                    .Concat(
                        TextDifference.Describe(
                            $"{expected.Number} words",
                            string.Join(' ', expected.Sections.SelectMany(section => section.Words)),
                            GetWords(item)
                        )
                    )
            )
            {
                yield return miss;
            }
        }
    }

    private static string GetWords(RecognisedItem item) =>
        string.Join(' ', item.Sections.SelectMany(section => section.Blocks.Select(block => block.Text).Prepend(section.Heading)));
}
