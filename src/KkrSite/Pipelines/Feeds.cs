using System.Collections.Immutable;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Rendering;
using KkrSite.Rendering.Feeds;
using NodaTime;

namespace KkrSite.Pipelines;

/// <summary>The Atom feeds: of everything, of each council, case and topic, of decisions, and of corrections.</summary>
public sealed class Feeds : Pipeline
{
    // What a feed says where nothing tells when it changed: a feed must say something, and this is no one's news.
    private static readonly LocalDate Unknown = new(2000, 1, 1);

    public override IEnumerable<PlannedFile> Process(SiteContext site)
    {
        var archive = site.Archive;
        var addresses = new FeedAddresses(archive, site.BaseUrl);
        yield return File(
            Addresses.Home, Texts.FeedOfAll(archive.Content.Site.Title), Texts.FeedOfAllSubtitle, () => NewestEntries.Of(archive.Meetings, addresses));
        foreach (var entry in archive.Councils)
        {
            var name = entry.Council.Name;
            yield return File(entry.Url, Texts.FeedOf(name), Texts.FeedOfCouncilSubtitle(name), () => NewestEntries.Of(entry.Meetings, addresses));
        }

        foreach (var entry in archive.Cases)
        {
            var title = Texts.CaseTitle(entry.Number.ToString(), entry.Note?.Title);
            yield return File(
                entry.Url, Texts.FeedOf(title), Texts.FeedOfCaseSubtitle(entry.Number.ToString()), () => NewestEntries.Of(entry.Items, addresses));
        }

        foreach (var entry in archive.Topics)
        {
            var title = entry.Topic.Title;
            yield return File(entry.Url, Texts.FeedOf(title), Texts.FeedOfTopicSubtitle(title), () => NewestEntries.Of(entry.Items, addresses));
        }

        yield return File(
            Addresses.Decisions,
            Texts.FeedOfDecisions,
            Texts.FeedOfDecisionsSubtitle,
            () => NewestEntries.Of(archive.Items.Where(entry => entry.Item.Decision is not null), addresses));
        yield return File(Addresses.Corrections, Texts.FeedOfCorrections, Texts.CorrectionsDescription, () => Corrections(archive, addresses));

        PlannedFile File(UrlPath page, string title, string subtitle, Func<ImmutableArray<FeedEntry>> entries) =>
            new(Addresses.Feed(page), () => WriteAtom.Of(Feed(page, title, subtitle, entries(), addresses, site)));
    }

    private static ImmutableArray<FeedEntry> Corrections(MeetingArchive archive, FeedAddresses addresses) =>
        [.. GatherCorrections.Of(archive).Take(NewestEntries.Limit).Select(entry => CorrectionFeedEntry.Of(entry, addresses))];

    private static Feed Feed(
        UrlPath page, string title, string subtitle, ImmutableArray<FeedEntry> entries, FeedAddresses addresses, SiteContext site)
    {
        var settings = site.Archive.Content.Site;
        return new Feed(
            addresses.Ids.Of(Addresses.Feed(page)),
            title,
            subtitle,
            entries.IsEmpty ? settings.Updated ?? Unknown : entries.Max(entry => entry.Updated),
            site.Absolute(Addresses.Feed(page)),
            site.Absolute(page),
            settings.Publisher,
            settings.Licence is { } licence ? (licence.Title ?? licence.Url.OriginalString, licence.Url.AbsoluteUri) : null,
            site.Absolute(site.Assets.Icon),
            entries);
    }
}
