using System.Collections.Immutable;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Danish;
using KkrSite.Site.Rendering.Formatting;
using KkrSite.Site.Rendering.Links;
using KkrSite.Site.Rendering.Pages;
using KkrSite.Site.Rendering.Search;
using KkrSite.Site.Rendering.Views;
using KkrSite.Theme.Pages;
using KkrSite.Theme.Parts.Inlines;

namespace KkrSite.Site.Rendering.PageViews;

/// <summary>Builds the search page.</summary>
internal sealed class SearchViewBuilder(
    MeetingArchive archive,
    PageBuilder pages,
    AssetAddresses assets,
    LazySearchIndex searchIndex
)
{
    public SearchView Build()
    {
        var layout = pages.BuildLayout(ArchiveAddresses.Search, PageTexts.Search, PageTexts.SearchDescription);
        return new SearchView(
            layout with
            {
                Script = assets.SearchPageScript.Value,
            },
            ArchiveAddresses.Search.Value,
            assets.SearchWorker.Value,
            ArchiveAddresses.SearchIndexEntry.Value,
            searchIndex.Files.Url.Value,
            PageTexts.SearchContents(
                DanishCounts.Format(archive.Items.Length, CountedNouns.Item),
                DanishCounts.Format(archive.Meetings.Length, CountedNouns.Meeting)
            ),
            [.. BuildExamples()],
            [.. layout.Navigation.Select(item => new Link(item.Text, item.Url))],
            [.. Enum.GetValues<Outcome>().Select(outcome => SummaryBuilder.Build(outcome)!)]
        );
    }

    // The topics and the case with most items are those that most readers know.
    private IEnumerable<SearchExample> BuildExamples()
    {
        var topics = archive
            .Topics.Where(entry => entry.Items.Length > 0)
            .OrderByDescending(entry => entry.Items.Length)
            .ToImmutableArray();
        if (topics is [var first, ..])
        {
            yield return BuildExample(first.Title.ToLowerInvariant(), PageTexts.ExampleOfTopic);
        }

        if (topics is [_, var second, ..])
        {
            yield return BuildExample($"titel:{FindLongestWord(second.Title)}", PageTexts.ExampleOfField);
        }

        if (archive.Cases.MaxBy(entry => entry.Items.Length) is { } caseEntry)
        {
            yield return BuildExample(caseEntry.Number.ToString(), PageTexts.ExampleOfCase);
        }
    }

    private static SearchExample BuildExample(string query, string explanation) =>
        new(query, $"{ArchiveAddresses.Search}?q={Uri.EscapeDataString(query)}", explanation);

    private static string FindLongestWord(string title) => title.Split(' ').MaxBy(word => word.Length)!.ToLowerInvariant();
}
