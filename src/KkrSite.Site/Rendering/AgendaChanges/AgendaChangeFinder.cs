using System.Collections.Immutable;
using KkrSite.Archive.Model;

namespace KkrSite.Site.Rendering.AgendaChanges;

/// <summary>
/// Finds the changes of an item from agenda to minutes, in the order of the item's page. A decision, which only minutes have, is no
/// change.
/// </summary>
internal static class AgendaChangeFinder
{
    public static ImmutableArray<AgendaChange> Find(AgendaItem item) =>
        [.. item.AgendaDifferences.Select(difference => Find(difference, item)).OfType<AgendaChange>()];

    // Null where the item is the same again.
    private static AgendaChange? Find(AgendaDifference difference, AgendaItem item) =>
        difference switch
        {
            ItemAddedByMinutes => new AddedItem(),
            NumberInAgenda { Number: var number } when number != item.Number => new ChangedNumber(number),
            TitleInAgenda { Title: var title } when title != item.Title => new ChangedTitle(title, item.Title),
            CasesInAgenda { Cases: var cases } when !cases.SequenceEqual(item.Cases) => new ChangedCases(cases),
            SectionInAgenda { Heading: var heading, Text: var before } => FindSectionChange(heading, before, TextOf(item, heading)),
            SectionAddedByMinutes { Heading: var heading } when TextOf(item, heading) is not null => new AddedSection(heading),
            AttachmentAddedByMinutes { Title: var title } when item.Attachments.Any(attachment => attachment.Title == title) =>
                new AddedAttachment(title),
            _ => null,
        };

    private static AgendaChange? FindSectionChange(string heading, string before, string? after) =>
        after is null ? new RemovedSection(heading, before)
        : after == before ? null
        : new ChangedSection(heading, before, after);

    private static string? TextOf(AgendaItem item, string heading) =>
        item
            .Sections.FirstOrDefault(section =>
                section.Text.Length > 0 && string.Equals(section.Heading, heading, StringComparison.OrdinalIgnoreCase)
            )
            ?.Text;
}
