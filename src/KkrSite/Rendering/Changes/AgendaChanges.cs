using System.Collections.Immutable;
using KkrSite.Archive.Model;
using KkrSite.Theme.Parts;

namespace KkrSite.Rendering.Changes;

/// <summary>What the minutes changed of an item, in the order in which its page shows the item. That a decision came is no change.</summary>
internal static class AgendaChanges
{
    public static ImmutableArray<Change> Of(AgendaItem item) => item.InAgenda is { } agenda ? [.. Find(item, agenda)] : [];

    private static IEnumerable<Change> Find(AgendaItem item, AgendaVersion agenda)
    {
        var attachments = agenda.NewAttachments.Where(attachment => item.Attachments.Any(own => own.Title == attachment)).ToArray();
        if (agenda.Number is { } number && number != item.Number)
        {
            yield return new Change(Texts.NumberWas(number.ToString()), null);
        }

        if (agenda.Title is { } title && title != item.Title)
        {
            yield return new Change(Texts.TitleChanged, CompareTexts.Of(title, item.Title));
        }

        if (agenda.Cases is { } cases && !cases.SequenceEqual(item.Cases))
        {
            yield return new Change(Texts.CasesWere(DanishWords.Join(cases.Select(known => known.ToString())), cases.Length), null);
        }

        foreach (var (heading, before) in agenda.Sections)
        {
            var after = item.Sections.FirstOrDefault(section => IsHeading(section, heading))?.Text ?? "";
            if (after.Length == 0)
            {
                yield return new Change(Texts.SectionGone(heading), CompareTexts.Whole(before, "del"));
            }
            else if (attachments.Length > 0 && IsAttachments(heading) && HoldsLines(after, before))
            {
                // That a list of attachments grew is told of the attachments below.
            }
            else if (CompareTexts.Of(before, after) is { } compared)
            {
                yield return new Change(Texts.SectionChanged(heading), compared);
            }
        }

        foreach (var heading in agenda.NewHeadings.Where(heading => (attachments.Length == 0 || !IsAttachments(heading)) && item.Sections.Any(section => IsHeading(section, heading))))
        {
            yield return new Change(Texts.SectionCame(heading), null);
        }

        if (attachments.Length > 0)
        {
            yield return new Change(Texts.AttachmentsCame(DanishWords.Join(attachments)), null);
        }
    }

    private static bool IsAttachments(string heading) => string.Equals(heading, Texts.Attachments, StringComparison.OrdinalIgnoreCase);

    private static bool HoldsLines(string text, string lines) => lines.Split('\n').Except(text.Split('\n'), StringComparer.Ordinal).All(string.IsNullOrWhiteSpace);

    private static bool IsHeading(Section section, string heading) => string.Equals(section.Heading, heading, StringComparison.OrdinalIgnoreCase);
}
