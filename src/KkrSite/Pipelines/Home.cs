using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Rendering;
using KkrSite.Rendering.StructuredData;
using KkrSite.Theme.Pages;
using KkrSite.Theme.Parts;

namespace KkrSite.Pipelines;

/// <summary>The front page: what is new, and the ways in.</summary>
public sealed class Home : Pipeline
{
    private const int Newest = 5;

    public override IEnumerable<PlannedFile> Process(SiteContext site)
    {
        yield return new PlannedFile(
            Addresses.Home, () => site.Pages.Render<HomePage>(View(site)), Listing: FileListing.Page)
        {
            Changed = Updates.Newest(site.Archive.Meetings),
        };
    }

    private static HomeView View(SiteContext site)
    {
        var archive = site.Archive;
        var settings = archive.Content.Site;
        return new HomeView(
            site.Describe.Describe(
                site.Frames.Frame(Addresses.Home, settings.Title, settings.Description).WithFeedOfAll().WithCalendarOfAll(),
                json => SiteData.WriteWebSite(json, settings, site.Describe)),
            [.. Counts(archive)],
            [.. archive.Meetings.Take(Newest).Select(Summaries.Of)],
            [.. LatestDecisions(archive)],
            [.. archive.Topics.Where(entry => entry.Items.Length > 0)
                .Select(entry => new CountedLink(entry.Topic.Title, entry.Url.Value, DanishWords.Items(entry.Items.Length)))],
            [.. archive.Councils.Select(Councils.Summary)]);
    }

    // Decisions on a topic first: the approval of the last minutes is new too, but nobody comes for it.
    private static IEnumerable<ItemSummary> LatestDecisions(MeetingArchive archive) =>
        archive.Items.Where(entry => entry.Item.Decision is not null)
            .OrderBy(entry => entry.Topics.Length == 0).ThenByDescending(entry => entry.Meeting.Meeting.Date)
            .Take(Newest).Select(Summaries.Of);

    private static IEnumerable<Link> Counts(MeetingArchive archive)
    {
        if (archive.Meetings.Length > 0)
        {
            yield return new Link(DanishWords.Meetings(archive.Meetings.Length), Addresses.Meetings.Value);
        }

        if (archive.Items.Count(entry => entry.Item.Decision is not null) is > 0 and var decisions)
        {
            yield return new Link(DanishWords.Decisions(decisions), Addresses.Decisions.Value);
        }

        if (archive.Cases.Length > 0)
        {
            yield return new Link(DanishWords.Cases(archive.Cases.Length), Addresses.Cases.Value);
        }

        if (archive.Topics.Length > 0)
        {
            yield return new Link(DanishWords.Topics(archive.Topics.Length), Addresses.Topics.Value);
        }
    }
}
