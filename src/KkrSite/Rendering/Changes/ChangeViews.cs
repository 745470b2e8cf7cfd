using System.Collections.Immutable;
using KkrSite.Archive.Model;
using KkrSite.Theme.Parts;

namespace KkrSite.Rendering.Changes;

/// <summary>What the minutes changed of an item, as its page shows it.</summary>
internal static class ChangeViews
{
    public static ImmutableArray<Change> Of(AgendaItem item)
    {
        var changes = FindAgendaChanges.Of(item);
        var attachments = changes.Where(change => change.Part == AgendaPart.NewAttachment).Select(change => change.Name!).ToArray();
        var views = changes.Where(change => change.Part != AgendaPart.NewAttachment).Select(View);
        return attachments.Length == 0 ? [.. views] : [.. views, new Change(Texts.AttachmentsCame(DanishWords.Join(attachments)), null)];
    }

    private static Change View(AgendaChange change) => change switch
    {
        { Part: AgendaPart.Number, Before: { } number } => new Change(Texts.NumberWas(number), null),
        { Part: AgendaPart.CaseNumbers, Before: { } cases } => new Change(Texts.CasesWere(cases), null),
        { Part: AgendaPart.Title, Before: { } before, After: { } after } => new Change(Texts.TitleChanged, CompareTexts.Of(before, after)),
        { Name: { } heading, Before: { } before, After: { } after } => new Change(Texts.SectionChanged(heading), CompareTexts.Of(before, after)),
        { Name: { } heading, Before: { } before } => new Change(Texts.SectionGone(heading), CompareTexts.Whole(before, "del")),
        _ => new Change(Texts.SectionCame(change.Name ?? ""), null),
    };
}
