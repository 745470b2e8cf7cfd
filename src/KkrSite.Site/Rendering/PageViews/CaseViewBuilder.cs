using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Danish;
using KkrSite.Site.Rendering.Decisions;
using KkrSite.Site.Rendering.Formatting;
using KkrSite.Site.Rendering.Links;
using KkrSite.Site.Rendering.Pages;
using KkrSite.Site.Rendering.Prose;
using KkrSite.Site.Rendering.References;
using KkrSite.Site.Rendering.StructuredData;
using KkrSite.Site.Rendering.Views;
using KkrSite.Theme.Layouts;
using KkrSite.Theme.Pages.Cases;
using KkrSite.Theme.Parts.Inlines;
using KkrSite.Theme.Parts.Lists;

namespace KkrSite.Site.Rendering.PageViews;

/// <summary>Builds the page of a case, and the list of all cases.</summary>
internal sealed class CaseViewBuilder(MeetingArchive archive, PageBuilder pages, MarkdownRenderer markdown, BaseAddress address)
{
    public CaseListView BuildList() =>
        new(
            pages.BuildLayout(ArchiveAddresses.Cases, PageTexts.Cases, PageTexts.CasesDescription),
            DanishCounts.Format(archive.Cases.Length, CountedNouns.Case),
            [
                .. archive
                    .Cases.GroupBy(entry => DanishDateFormatter.FormatYear(entry.Number.Year))
                    .Select(year => new EntryGroup<CaseSummary>(
                        "aar-" + year.Key,
                        year.Key,
                        null,
                        [.. year.Select(BuildSummary)],
                        DanishCounts.Format(year.Count(), CountedNouns.Case)
                    )),
            ]
        );

    public CaseView Build(CaseEntry entry) =>
        new(
            BuildLayout(entry),
            entry.Number.ToString(),
            entry.Note?.Title,
            markdown.Render(entry.Note?.Markdown ?? "", new CaseTextContext(entry.Number)),
            FormatCount(entry),
            TimelineBuilder.Build(entry, archive.Councils),
            DecisionSummaryBuilder.GroupByMeeting(entry.Items, item => DecisionSummaryBuilder.BuildForCase(entry.Number, item))
        );

    private PageLayoutView BuildLayout(CaseEntry entry)
    {
        var number = entry.Number.ToString();
        var layout = pages
            .BuildSubjectLayout(
                entry.Url,
                PageTexts.CaseTitle(number, entry.Note?.Title),
                PageTexts.CaseDescription(number, FormatCount(entry)),
                new Link(PageTexts.Cases, ArchiveAddresses.Cases.Value)
            )
            .WithFeed(entry.Url, PageTexts.CaseInSentence(number));
        layout = layout with
        {
            ShortTitle = number,
            JsonUrl = ArchiveAddresses.ForJson(entry.Url).Value,
            Citation = $"{number}, {address.Absolute(entry.Url)}",
        };
        return pages.Describe(layout, (json, site) => ListDataWriter.Write(json, entry, layout.Title, site));
    }

    private static CaseSummary BuildSummary(CaseEntry entry) =>
        new(
            entry.Number.ToString(),
            entry.Url.Value,
            entry.Note?.Title,
            FormatCount(entry),
            [.. entry.Items.Select(item => item.Meeting.Council.Name).Distinct()],
            MeetingDateFormatter.BuildView(entry.Items[0].Meeting.Date)
        );

    private static string FormatCount(CaseEntry entry) =>
        PageTexts.ItemsAtMeetings(
            DanishCounts.Format(entry.Items.Length, CountedNouns.Item),
            DanishCounts.Format(entry.Items.Select(item => item.Meeting).Distinct().Count(), CountedNouns.Meeting)
        );
}
