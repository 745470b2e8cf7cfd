using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Danish;
using KkrSite.Site.Rendering.Formatting;
using KkrSite.Site.Rendering.Links;
using KkrSite.Site.Rendering.Pages;
using KkrSite.Site.Rendering.Prose;
using KkrSite.Site.Rendering.References;
using KkrSite.Site.Rendering.StructuredData;
using KkrSite.Site.Rendering.Views;
using KkrSite.Theme.Layouts;
using KkrSite.Theme.Pages.Meetings;
using KkrSite.Theme.Parts.Inlines;
using KkrSite.Theme.Parts.Lists;
using KkrSite.Theme.Parts.Summaries;

namespace KkrSite.Site.Rendering.PageViews;

/// <summary>Builds the page of a meeting.</summary>
internal sealed class MeetingViewBuilder(PageBuilder pages, MarkdownRenderer markdown, BaseAddress address)
{
    public MeetingView Build(MeetingEntry entry, MeetingTextCache texts)
    {
        var meeting = entry.Record;
        var summary = SummaryBuilder.Build(entry);
        return new MeetingView(
            BuildLayout(entry, summary),
            summary,
            NoticeBuilder.Build(entry),
            markdown.Render(entry.Record.Markdown, new MeetingTextContext(entry)),
            [.. BuildFacts(entry)],
            AgendaGroupBuilder.Build(entry),
            summary.ItemCount,
            CountedListBuilder.Build(meeting.Attendees, CountedNouns.Person),
            CountedListBuilder.Build(meeting.Absentees, CountedNouns.Person),
            CountedListBuilder.Build(entry.Corrections.Select(BuildCorrection), CountedNouns.Correction),
            CountedListBuilder.Build(
                meeting.Sources.Select(source => new Link(source.Title ?? source.Url.OriginalString, source.Url.OriginalString)),
                CountedNouns.Link
            )
        )
        {
            FullTexts =
            [
                .. entry
                    .Items.Where(item => item.Record.Sections.Length > 0)
                    .Select(item => new ItemFullText(SummaryBuilder.Build(item), SectionViewBuilder.BuildForMeetingPage(item, texts))),
            ],
        };
    }

    private PageLayoutView BuildLayout(MeetingEntry entry, MeetingSummary summary)
    {
        var layout = pages
            .BuildSubjectLayout(
                entry.Url,
                SummaryBuilder.TitleOf(entry),
                SummaryBuilder.DescriptionOf(entry),
                new Link(PageTexts.Meetings, ArchiveAddresses.Meetings.Value),
                summary.Council
            )
            .WithFeedOf(entry.Council)
            .WithCalendarOf(entry.Council);
        layout = layout with
        {
            ShortTitle = summary.Date.Text,
            JsonUrl = ArchiveAddresses.ForJson(entry.Url).Value,
            Citation = CitationFormatter.Format(entry, address.Absolute(entry.Url)),
            Updated = ChangeDates.BuildView(entry, layout.Updated),
            Previous = entry.Previous is { } previous ? SummaryBuilder.LinkTo(previous) : null,
            Next = entry.Next is { } next ? SummaryBuilder.LinkTo(next) : null,
            ArticleSection = entry.Council.Name,
        };
        return pages.Describe(layout, (json, site) => MeetingDataWriter.Write(json, entry, layout.Description, site));
    }

    private static MeetingCorrection BuildCorrection(CorrectionEntry entry) =>
        new(MeetingDateFormatter.BuildView(entry.Record.Date), entry.Record.Text)
        {
            Item = entry.Item is { } item ? SummaryBuilder.LinkTo(item) : null,
        };

    private static IEnumerable<Fact> BuildFacts(MeetingEntry entry)
    {
        var meeting = entry.Record;
        yield return new Fact(PageTexts.Council, [new LinkValue(SummaryBuilder.CouncilLink(entry))]);
        yield return new Fact(PageTexts.Date, [new DateValue(MeetingDateFormatter.BuildView(entry))]);
        if (meeting.Time is { } time)
        {
            yield return new Fact(PageTexts.Time, [new TextValue(time)]);
        }

        if (meeting.Place is { } place)
        {
            yield return new Fact(PageTexts.Place, [new TextValue(place)]);
        }

        yield return new Fact(PageTexts.Status, [new TextValue(SummaryBuilder.StatusOf(meeting))]);
    }
}
