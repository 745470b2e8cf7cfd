using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Rendering;
using KkrSite.Rendering.Json;
using KkrSite.Rendering.StructuredData;
using KkrSite.Theme.Pages;
using KkrSite.Theme.Parts;

namespace KkrSite.Pipelines;

/// <summary>The list of the councils, and a page for each with its meetings; and the same as JSON.</summary>
public sealed class Councils : Pipeline
{
    private const int MostTopics = 8;

    public override IEnumerable<PlannedFile> Process(SiteContext site)
    {
        yield return new PlannedFile(Addresses.Councils, () => site.Pages.Render<CouncilListPage>(List(site)), Listing: FileListing.Page)
        {
            Changed = Updates.Newest(site.Archive.Meetings),
        };
        foreach (var entry in site.Archive.Councils)
        {
            yield return new PlannedFile(entry.Url, () => site.Pages.Render<CouncilPage>(View(entry, site)), Listing: FileListing.Page)
            {
                Changed = Updates.Newest(entry.Meetings),
            };
            yield return new PlannedFile(Addresses.Json(entry.Url), () => WriteJson.Of(entry));
        }
    }

    internal static CouncilSummary Summary(CouncilEntry entry) => new(
        entry.Council.Id.Slug,
        entry.Council.Name,
        entry.Url.Value,
        entry.Council.Region,
        DanishWords.Municipalities(entry.Council.Municipalities.Length),
        DanishWords.Meetings(entry.Meetings.Length));

    private static CouncilListView List(SiteContext site) => new(
        site.Frames.Frame(Addresses.Councils, Texts.CouncilsTitle, Texts.CouncilsDescription),
        DanishWords.Councils(site.Archive.Councils.Length),
        [.. site.Archive.Councils.Select(Summary)]);

    private static CouncilView View(CouncilEntry entry, SiteContext site)
    {
        var council = entry.Council;
        var count = MeetingLists.Count(entry.Meetings);
        var frame = site.Frames.Frame(
            entry.Url,
            council.Name,
            Texts.CouncilDescription(council.Name, count),
            new Link(Texts.Councils, Addresses.Councils.Value)).WithFeedOf(council).WithCalendarOf(council);
        frame = frame with { JsonUrl = Addresses.Json(entry.Url).Value };
        return new CouncilView(
            site.Describe.Describe(frame, json => ListData.Write(json, entry, site.Describe)),
            council.Name,
            council.Id.Slug,
            site.Text.RenderAlone(council.Markdown),
            [.. Facts(council)],
            council.Municipalities,
            count,
            MeetingLists.ByYear(entry.Meetings),
            [.. TopicsOf(entry)]);
    }

    private static IEnumerable<Fact> Facts(Council council)
    {
        if (council.Region is { } region)
        {
            yield return new Fact(Texts.Region, [new FactValue(region)]);
        }

        if (council.Website is { } website)
        {
            yield return new Fact(Texts.Website, [new FactValue(website.Host, website.OriginalString)]);
        }
    }

    private static IEnumerable<CountedLink> TopicsOf(CouncilEntry entry) =>
        entry.Meetings.SelectMany(meeting => meeting.Items).SelectMany(item => item.Topics)
            .CountBy(topic => topic)
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Title, DanishOrder.Instance)
            .Take(MostTopics)
            .Select(pair => new CountedLink(pair.Key.Title, Addresses.Topic(pair.Key.Id).Value, DanishWords.Items(pair.Value)));
}
