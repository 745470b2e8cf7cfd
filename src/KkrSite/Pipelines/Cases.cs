using KkrSite.Archive.Linking;
using KkrSite.Rendering;
using KkrSite.Rendering.Json;
using KkrSite.Rendering.StructuredData;
using KkrSite.Theme.Pages;
using KkrSite.Theme.Parts;

namespace KkrSite.Pipelines;

/// <summary>The list of cases, and a page for each: every item that ever carried its number; and the same as JSON.</summary>
public sealed class Cases : Pipeline
{
    public override IEnumerable<PlannedFile> Process(SiteContext site)
    {
        yield return new PlannedFile(Addresses.Cases, () => site.Pages.Render<CaseListPage>(List(site)), Listing: FileListing.Page)
        {
            Changed = Updates.Newest(site.Archive.Cases.SelectMany(entry => entry.Items)),
        };
        foreach (var entry in site.Archive.Cases)
        {
            yield return new PlannedFile(entry.Url, () => site.Pages.Render<CasePage>(View(entry, site)), Listing: FileListing.Page)
            {
                Changed = Updates.Newest(entry.Items),
            };
            yield return new PlannedFile(Addresses.Json(entry.Url), () => WriteJson.Of(entry));
        }
    }

    private static CaseListView List(SiteContext site) => new(
        site.Frames.Frame(Addresses.Cases, Texts.Cases, Texts.CasesDescription),
        DanishWords.Cases(site.Archive.Cases.Length),
        [.. site.Archive.Cases.GroupBy(entry => DanishDates.Year(entry.Number.Year)).Select(year =>
            new Group<CaseSummary>("aar-" + year.Key, year.Key, null, [.. year.Select(Summary)]))]);

    private static CaseSummary Summary(CaseEntry entry) => new(
        entry.Number.ToString(),
        entry.Url.Value,
        entry.Note?.Title,
        Count(entry),
        [.. entry.Items.Select(item => item.Meeting.Council.Name).Distinct()],
        DanishDates.View(entry.Items[0].Meeting.Meeting.Date));

    private static CaseView View(CaseEntry entry, SiteContext site)
    {
        var number = entry.Number.ToString();
        var frame = site.Frames.Frame(
            entry.Url,
            Texts.CaseTitle(number, entry.Note?.Title),
            Texts.CaseDescription(number, Count(entry)),
            new Link(Texts.Cases, Addresses.Cases.Value)).WithFeed(entry.Url, Texts.TheCase(number));
        frame = frame with { Crumb = number, JsonUrl = Addresses.Json(entry.Url).Value, Citation = $"{number}, {site.Absolute(entry.Url)}" };
        return new CaseView(
            site.Describe.Describe(frame, json => ListData.Write(json, entry, frame.Title, site.Describe)),
            number,
            entry.Note?.Title,
            site.Text.RenderAlone(entry.Note?.Markdown ?? "", ownCase: entry.Number),
            Count(entry),
            Timelines.Of(entry, site.Archive.Councils),
            Treatments.ByMeeting(entry.Items, item => Treatments.InHistoryOf(entry.Number, item)));
    }

    private static string Count(CaseEntry entry) => Texts.ItemsAtMeetings(
        DanishWords.Items(entry.Items.Length), DanishWords.Meetings(entry.Items.Select(item => item.Meeting).Distinct().Count()));
}
