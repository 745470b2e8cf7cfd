using System.Collections.Immutable;
using KkrSite.Archive.Model;
using KkrSite.Danish;
using KkrSite.Site.Rendering.Formatting;
using KkrSite.Theme.Pages.AgendaItems;

namespace KkrSite.Site.Rendering.AgendaChanges;

/// <summary>The changes of an item from agenda to minutes, as its page shows them; the added attachments in one line at the end.</summary>
internal static class AgendaChangeViewBuilder
{
    public static ImmutableArray<AgendaChangeView> Build(AgendaItem item)
    {
        var changes = AgendaChangeFinder.Find(item);
        var attachments = changes.OfType<AddedAttachment>().Select(change => change.Title).ToArray();
        var views = changes
            .Where(change => change is not AddedAttachment && !(attachments.Length > 0 && IsExtendedAttachmentList(change)))
            .Select(BuildView);
        return attachments.Length == 0
            ? [.. views]
            : [.. views, new AgendaChangeView(AgendaChangeTexts.AttachmentsAdded(DanishListFormatter.Format(attachments)), null)];
    }

    // A longer list of attachments in the text repeats the added attachments, which are listed anyway.
    private static bool IsExtendedAttachmentList(AgendaChange change) =>
        change switch
        {
            AddedSection added => IsAttachmentHeading(added.Heading),
            ChangedSection changed => IsAttachmentHeading(changed.Heading)
                && changed
                    .Before.Split('\n')
                    .Except(changed.After.Split('\n'), StringComparer.Ordinal)
                    .All(string.IsNullOrWhiteSpace),
            _ => false,
        };

    private static bool IsAttachmentHeading(string heading) =>
        string.Equals(heading, PageTexts.Attachments, StringComparison.OrdinalIgnoreCase);

    private static AgendaChangeView BuildView(AgendaChange change) =>
        change switch
        {
            AddedItem => new AgendaChangeView(AgendaChangeTexts.ItemAdded, null),
            ChangedNumber { Before: var number } => new AgendaChangeView(AgendaChangeTexts.NumberInAgenda(number.ToString()), null),
            ChangedCases { Before: var cases } => new AgendaChangeView(FormatCases(cases), null),
            ChangedTitle title => new AgendaChangeView(AgendaChangeTexts.TitleChanged, TextDiffRenderer.Render(title.Before, title.After)),
            ChangedSection section => new AgendaChangeView(
                AgendaChangeTexts.SectionChanged(section.Heading),
                TextDiffRenderer.Render(section.Before, section.After)
            ),
            RemovedSection section => new AgendaChangeView(
                AgendaChangeTexts.SectionRemoved(section.Heading),
                TextDiffRenderer.RenderWhole(section.Before, "del")
            ),
            AddedSection section => new AgendaChangeView(AgendaChangeTexts.SectionAdded(section.Heading), null),
            _ => throw new ArgumentException($"A change of the kind {change.GetType().Name} has no view.", nameof(change)),
        };

    private static string FormatCases(ImmutableArray<CaseNumber> cases) =>
        AgendaChangeTexts.CaseNumbersInAgenda(DanishListFormatter.Format(cases.Select(number => number.ToString())), cases.Length);
}
