using KkrSite.Archive.Diagnostics;
using KkrSite.Import.Results;

namespace KkrSite.Tests.Import.Synthetic;

/// <summary>What an import lacks of the invented agenda that its document was made of, word for word.</summary>
internal static class SyntheticComparison
{
    /// <param name="hasCases">The document shows the case lines.</param>
    /// <param name="marker">What stands in front of the items of its lists.</param>
    public static IEnumerable<string> Misses(SyntheticAgenda agenda, bool hasCases, string marker, ImportResult result, DiagnosticBag diagnostics)
    {
        foreach (var diagnostic in diagnostics.Sorted())
        {
            yield return diagnostic.ToString();
        }

        foreach (var miss in TextDifference.Of("date", $"{agenda.Date:yyyy-MM-dd}", $"{result.Meeting.Date}")
            .Concat(TextDifference.Of("time", "10:00", result.Meeting.Time ?? ""))
            .Concat(TextDifference.Of("place", "Rådhuset, Torvet 1", result.Meeting.Place ?? ""))
            .Concat(TextDifference.Of("numbers", string.Join(' ', agenda.Items.Select(item => item.Number)), string.Join(' ', result.Items.Select(item => item.Number))))
            .Concat(TextDifference.Of("account", $"{result.Words.Source} 0 0", $"{result.Words.Kept + result.Words.Dropped} {result.Words.Lost} {result.Words.Invented}")))
        {
            yield return miss;
        }

        foreach (var (expected, item) in agenda.Items.Zip(result.Items))
        {
            foreach (var miss in TextDifference.Of($"{expected.Number} title", expected.Title, item.Title)
                .Concat(TextDifference.Of($"{expected.Number} heading", $"{expected.IsHeading}", $"{item.IsHeading}"))
                .Concat(TextDifference.Of($"{expected.Number} cases", hasCases ? string.Join(' ', expected.Cases) : "", string.Join(' ', item.Cases)))
                .Concat(TextDifference.Of($"{expected.Number} initials", hasCases ? string.Join(' ', expected.Initials) : "", string.Join(' ', item.Caseworkers)))
                .Concat(TextDifference.Of($"{expected.Number} attachments", string.Join(" | ", expected.Attachments), string.Join(" | ", item.Attachments.Select(attachment => attachment.Title))))
                .Concat(TextDifference.Of($"{expected.Number} decision", (expected.Decision ?? "").Replace("\n– ", $"\n{marker} ", StringComparison.Ordinal), item.Decision ?? ""))
                .Concat(TextDifference.Of($"{expected.Number} sections", string.Join(' ', expected.Sections.Select(section => section.Heading)), string.Join(' ', item.Sections.Select(section => section.Heading))))
                .Concat(TextDifference.Of($"{expected.Number} words", string.Join(' ', expected.Sections.SelectMany(section => section.Words)), WordsOf(item))))
            {
                yield return miss;
            }
        }
    }

    private static string WordsOf(RecognisedItem item) =>
        string.Join(' ', item.Sections.SelectMany(section => section.Blocks.Select(block => block.Text).Prepend(section.Heading)));
}
