using System.Collections.Immutable;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Rendering;
using KkrSite.Rendering.Changes;
using KkrSite.Rendering.Json;
using KkrSite.Rendering.Prose;
using KkrSite.Rendering.Related;
using KkrSite.Rendering.StructuredData;
using KkrSite.Theme.Layouts;
using KkrSite.Theme.Pages;
using KkrSite.Theme.Parts;

namespace KkrSite.Pipelines;

/// <summary>A page for each agenda item, and the same as JSON.</summary>
public sealed class AgendaItems : Pipeline
{
    private const int HistoryLength = 12;

    // Its index tells which items are related.
    public override IReadOnlyList<string> Dependencies => [nameof(SearchIndex)];

    public override IEnumerable<PlannedFile> Process(SiteContext site)
    {
        var cases = site.Archive.Cases.ToDictionary(entry => entry.Number);
        foreach (var entry in site.Archive.Items)
        {
            var source = entry.Item.Location;
            var texts = site.TextsOf(entry.Meeting);
            yield return new PlannedFile(
                entry.Url, () => site.Pages.Render<AgendaItemPage>(View(entry, cases, texts, site)), source, FileListing.Page, texts)
            {
                Changed = entry.Meeting.Changed,
            };
            yield return new PlannedFile(Addresses.Json(entry.Url), () => WriteJson.Of(entry, texts), source, Texts: texts);
        }
    }

    private static AgendaItemView View(ItemEntry entry, Dictionary<CaseNumber, CaseEntry> cases, MeetingTexts texts, SiteContext site)
    {
        var item = entry.Item;
        return new AgendaItemView(
            Frame(entry, site),
            item.Number.ToString(),
            item.Title,
            entry.Heading,
            Summaries.Of(entry.Meeting),
            Summaries.Of(entry.Outcome),
            item.IsClosed,
            ReaderNotices.Of(entry),
            SectionViews.Of(entry, texts),
            [.. Facts(entry)],
            [.. item.Attachments.Select(attachment => View(entry.Meeting, attachment))],
            [.. item.Links.Select(link => new Link(link.Title ?? link.Url.OriginalString, link.Url.OriginalString))],
            History(entry, cases))
        {
            Changes = ChangeViews.Of(item),
            Related = RelatedViews.Of(entry, site.Related),
        };
    }

    private static PageFrame Frame(ItemEntry entry, SiteContext site)
    {
        var frame = site.Frames.Frame(
            entry.Url,
            $"{entry.Item.Number}. {entry.Item.Title}, {Summaries.TitleOf(entry.Meeting)}",
            Texts.ItemDescription(
                entry.Item.Number.ToString(), entry.Item.Title, entry.Meeting.Council.Name, DanishDates.When(entry.Meeting.Meeting.Date)),
            new Link(Texts.Meetings, Addresses.Meetings.Value),
            Summaries.Council(entry.Meeting),
            new Link(DanishDates.Long(entry.Meeting.Meeting.Date), entry.Meeting.Url.Value)).WithFeedOf(entry.Meeting.Council);
        frame = frame with
        {
            Crumb = Texts.ItemCrumb(entry.Item.Number.ToString()),
            JsonUrl = Addresses.Json(entry.Url).Value,
            Citation = Citations.Of(entry, site.Absolute(entry.Url)),
            Updated = Updates.Of(entry.Meeting, frame.Updated),
            Previous = entry.Previous is { } previous ? Summaries.LinkTo(previous) : null,
            Next = entry.Next is { } next ? Summaries.LinkTo(next) : null,
            ArticleSection = entry.Meeting.Council.Name,
        };
        return site.Describe.Describe(frame, json => ItemData.Write(json, entry, site.Describe));
    }

    private static IEnumerable<Fact> Facts(ItemEntry entry)
    {
        var item = entry.Item;
        yield return new Fact(Texts.Meeting, [new FactValue(Summaries.TitleOf(entry.Meeting), entry.Meeting.Url.Value)]);
        if (item.Cases.Length > 0)
        {
            yield return new Fact(Texts.Case, [.. item.Cases.Select(number => new FactValue(number.ToString(), Addresses.Case(number).Value))]);
        }

        if (item.Caseworkers.Length > 0)
        {
            var term = item.Caseworkers.Length == 1 ? Texts.Caseworker : Texts.Caseworkers;
            yield return new Fact(term, [new FactValue(DanishWords.Join(item.Caseworkers))]);
        }

        if (entry.Topics.Length > 0)
        {
            yield return new Fact(Texts.Topics, [.. entry.Topics.Select(topic => new FactValue(topic.Title, Addresses.Topic(topic.Id).Value))]);
        }
    }

    private static FactValue View(MeetingEntry meeting, Attachment attachment)
    {
        var note = attachment is { File: { } file, FileSize: { } size }
            ? $"{Path.GetExtension(file).TrimStart('.').ToUpperInvariant()}, {DanishWords.Size(size)}"
            : null;
        return new FactValue(attachment.Title, AttachmentAddress.Of(meeting, attachment), Note: note);
    }

    // A number that a whole meeting shares says little: the case's own page holds the full list.
    private static ImmutableArray<ItemSummary> History(ItemEntry entry, Dictionary<CaseNumber, CaseEntry> cases) =>
    [
        .. entry.Item.Cases.SelectMany(number => cases[number].Items).Distinct()
            .Where(other => other != entry && other.Meeting != entry.Meeting)
            .Take(HistoryLength).Select(Summaries.Of),
    ];
}
