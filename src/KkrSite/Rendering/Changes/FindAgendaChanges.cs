using System.Collections.Immutable;
using KkrSite.Archive.Model;

namespace KkrSite.Rendering.Changes;

/// <summary>Finds what the minutes changed of an item, in the order in which its page shows the item. That a decision came is no change.</summary>
internal static class FindAgendaChanges
{
    public static ImmutableArray<AgendaChange> Of(AgendaItem item) => item.InAgenda is { } agenda ? [.. Find(item, agenda)] : [];

    private static IEnumerable<AgendaChange> Find(AgendaItem item, AgendaVersion agenda)
    {
        if (agenda.HadNoItem)
        {
            yield return new AgendaChange(AgendaPart.NewItem, null, null, item.Title);
        }

        if (agenda.Number is { } number && number != item.Number)
        {
            yield return new AgendaChange(AgendaPart.Number, null, number.ToString(), item.Number.ToString());
        }

        if (agenda.Title is { } title && title != item.Title)
        {
            yield return new AgendaChange(AgendaPart.Title, null, title, item.Title);
        }

        if (agenda.Cases is { } cases && !cases.SequenceEqual(item.Cases))
        {
            yield return new AgendaChange(AgendaPart.CaseNumbers, null, Join(cases), Join(item.Cases));
        }

        foreach (var (heading, before) in agenda.Sections)
        {
            var after = TextOf(item, heading);
            if (after != before)
            {
                yield return new AgendaChange(AgendaPart.Section, heading, before, after);
            }
        }

        foreach (var heading in agenda.NewHeadings.Where(heading => TextOf(item, heading) is not null))
        {
            yield return new AgendaChange(AgendaPart.NewSection, heading, null, TextOf(item, heading));
        }

        foreach (var attachment in agenda.NewAttachments.Where(attachment => item.Attachments.Any(own => own.Title == attachment)))
        {
            yield return new AgendaChange(AgendaPart.NewAttachment, attachment, null, attachment);
        }
    }

    private static string? TextOf(AgendaItem item, string heading) =>
        item.Sections.FirstOrDefault(section => section.Text.Length > 0 && string.Equals(section.Heading, heading, StringComparison.OrdinalIgnoreCase))?.Text;

    private static string Join(ImmutableArray<CaseNumber> cases) => DanishWords.Join(cases.Select(number => number.ToString()));
}
