using System.Collections.Immutable;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Rendering;
using KkrSite.Rendering.Json;
using KkrSite.Rendering.Prose;
using KkrSite.Rendering.StructuredData;
using KkrSite.Theme.Layouts;
using KkrSite.Theme.Pages;
using KkrSite.Theme.Parts;

namespace KkrSite.Pipelines;

/// <summary>A page for each meeting, and the same as JSON.</summary>
public sealed class Meetings : Pipeline
{
    public override IEnumerable<PlannedFile> Process(SiteContext site)
    {
        foreach (var entry in site.Archive.Meetings)
        {
            var source = entry.Meeting.Location;
            var texts = site.TextsOf(entry);
            yield return new PlannedFile(entry.Url, () => site.Pages.Render<MeetingPage>(View(entry, texts, site)), source, FileListing.Page, texts)
            {
                Changed = entry.Changed,
            };
            yield return new PlannedFile(Addresses.Json(entry.Url), () => WriteJson.Of(entry), source);
        }
    }

    private static MeetingView View(MeetingEntry entry, MeetingTexts texts, SiteContext site)
    {
        var meeting = entry.Meeting;
        var summary = Summaries.Of(entry);
        return new MeetingView(
            Frame(entry, summary, site),
            summary,
            ReaderNotices.Of(entry),
            site.Text.RenderAlone(entry.Meeting.Markdown, entry),
            [.. Facts(entry)],
            AgendaGroups.Of(entry),
            summary.ItemCount,
            meeting.Attendees,
            meeting.Absentees,
            [.. GatherCorrections.Of(entry).Select(View)],
            [.. meeting.Sources.Select(source => new Link(source.Title ?? source.Url.OriginalString, source.Url.OriginalString))])
        {
            FullText = [.. entry.Items.Where(item => item.Item.Sections.Length > 0)
                .Select(item => new ItemText(Summaries.Of(item), SectionViews.OnMeetingPage(item, texts)))],
        };
    }

    private static DatedText View(CorrectionEntry entry) => new(DanishDates.View(entry.Correction.Date), entry.Correction.Text)
    {
        About = entry.Item is { } item ? Summaries.LinkTo(item) : null,
    };

    private static PageFrame Frame(MeetingEntry entry, MeetingSummary summary, SiteContext site)
    {
        var frame = site.Frames.Frame(
            entry.Url,
            Summaries.TitleOf(entry),
            Summaries.DescriptionOf(entry),
            new Link(Texts.Meetings, Addresses.Meetings.Value),
            summary.Council).WithFeedOf(entry.Council).WithCalendarOf(entry.Council);
        frame = frame with
        {
            Crumb = summary.Date.Text,
            JsonUrl = Addresses.Json(entry.Url).Value,
            Citation = Citations.Of(entry, site.Absolute(entry.Url)),
            Updated = Updates.Of(entry, frame.Updated),
            Previous = entry.Previous is { } previous ? Summaries.LinkTo(previous) : null,
            Next = entry.Next is { } next ? Summaries.LinkTo(next) : null,
            ArticleSection = entry.Council.Name,
        };
        return site.Describe.Describe(frame, json => MeetingData.Write(json, entry, frame.Description, site.Describe));
    }

    private static IEnumerable<Fact> Facts(MeetingEntry entry)
    {
        var meeting = entry.Meeting;
        yield return new Fact(Texts.Council, [new FactValue(entry.Council.Name, Addresses.Council(entry.Council.Id).Value)]);
        yield return new Fact(Texts.Date, [new FactValue(DanishDates.Long(meeting.Date), Iso: meeting.Date.ToString())]);
        if (meeting.Time is { } time)
        {
            yield return new Fact(Texts.Time, [new FactValue(time)]);
        }

        if (meeting.Place is { } place)
        {
            yield return new Fact(Texts.Place, [new FactValue(place)]);
        }

        yield return new Fact(Texts.Status, [new FactValue(Summaries.StatusOf(meeting))]);
    }
}
