using System.Collections.Immutable;
using KkrSite.Archive.Linking;
using KkrSite.Rendering;
using KkrSite.Rendering.Json;
using KkrSite.Rendering.StructuredData;
using KkrSite.Theme.Pages;
using KkrSite.Theme.Parts;

namespace KkrSite.Pipelines;

/// <summary>
/// The list of topics, and a page for each as a history over the councils; and the same as JSON. A page shows the newest items; where
/// there are more, each year has a page of its own.
/// </summary>
public sealed class Topics : Pipeline
{
    private const int MostOnPage = 100;

    public override IEnumerable<PlannedFile> Process(SiteContext site)
    {
        yield return new PlannedFile(Addresses.Topics, () => site.Pages.Render<TopicListPage>(List(site)), Listing: FileListing.Page)
        {
            Changed = Updates.Newest(site.Archive.Topics.SelectMany(entry => entry.Items)),
        };
        foreach (var entry in site.Archive.Topics)
        {
            yield return new PlannedFile(entry.Url, () => site.Pages.Render<TopicPage>(View(entry, site)), Listing: FileListing.Page)
            {
                Changed = Updates.Newest(entry.Items),
            };
            yield return new PlannedFile(Addresses.Json(entry.Url), () => WriteJson.Of(entry));
            foreach (var year in Years(entry))
            {
                yield return new PlannedFile(
                    Addresses.TopicOfYear(entry.Topic.Id, year.Key),
                    () => site.Pages.Render<TreatmentListPage>(View(entry, year.Key, [.. year], site)),
                    Listing: FileListing.Page)
                {
                    Changed = Updates.Newest(year),
                };
            }
        }
    }

    private static IEnumerable<IGrouping<int, ItemEntry>> Years(TopicEntry entry) =>
        entry.Items.Length > MostOnPage ? entry.Items.GroupBy(item => item.Meeting.Meeting.Date.Year) : [];

    private static TopicListView List(SiteContext site) => new(
        site.Frames.Frame(Addresses.Topics, Texts.Topics, Texts.TopicsDescription),
        DanishWords.Topics(site.Archive.Topics.Length),
        [.. site.Archive.Topics.Select(Summary)]);

    private static TopicSummary Summary(TopicEntry entry) => new(
        entry.Topic.Title,
        entry.Url.Value,
        Count(entry.Items),
        [.. entry.Items.Select(item => item.Meeting.Council.Name).Distinct()],
        entry.Items.Length > 0 ? DanishDates.View(entry.Items[0].Meeting.Meeting.Date) : null);

    private static TopicView View(TopicEntry entry, SiteContext site)
    {
        var topic = entry.Topic;
        var frame = site.Frames.Frame(
            entry.Url,
            topic.Title,
            Texts.TopicDescription(topic.Title, Count(entry.Items)),
            new Link(Texts.Topics, Addresses.Topics.Value)).WithFeed(entry.Url, Texts.TheTopic(topic.Title));
        frame = frame with { JsonUrl = Addresses.Json(entry.Url).Value, Citation = $"{topic.Title}, {site.Absolute(entry.Url)}" };
        return new TopicView(
            site.Describe.Describe(frame, json => ListData.Write(json, entry, site.Describe)),
            topic.Title,
            site.Text.RenderAlone(topic.Markdown),
            Count(entry.Items),
            topic.Words,
            Timelines.Of(entry, site.Archive.Councils),
            Treatments.ByMeeting(entry.Items.Take(MostOnPage), Treatments.InHistory),
            Texts.OlderItems,
            [
                .. Years(entry).Select(year => new CountedLink(
                    DanishDates.Year(year.Key), Addresses.TopicOfYear(topic.Id, year.Key).Value, DanishWords.Number(year.Count()))),
            ]);
    }

    private static TreatmentListView View(TopicEntry entry, int year, ImmutableArray<ItemEntry> items, SiteContext site)
    {
        var url = Addresses.TopicOfYear(entry.Topic.Id, year);
        var title = Texts.TopicOfYear(entry.Topic.Title, year);
        var frame = site.Frames.Frame(
            url,
            title,
            Texts.TopicDescription(title, Count(items)),
            new Link(Texts.Topics, Addresses.Topics.Value),
            new Link(entry.Topic.Title, entry.Url.Value));
        return new TreatmentListView(frame, Count(items), "", [], Treatments.ByMeeting(items, Treatments.InHistory), "", []);
    }

    private static string Count(ImmutableArray<ItemEntry> items) => items.Length == 0
        ? DanishWords.Items(0)
        : Texts.ItemsAtMeetings(DanishWords.Items(items.Length), DanishWords.Meetings(items.Select(item => item.Meeting).Distinct().Count()));
}
