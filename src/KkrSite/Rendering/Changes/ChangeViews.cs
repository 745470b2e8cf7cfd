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
        var views = changes.Where(change => change.Part != AgendaPart.NewAttachment && !(attachments.Length > 0 && IsListThatGrew(change)))
            .Select(change => View(change, item));
        return attachments.Length == 0 ? [.. views] : [.. views, new Change(Texts.AttachmentsCame(DanishWords.Join(attachments)), null)];
    }

    // The source's own list of attachments says what is told of them anyway.
    private static bool IsListThatGrew(AgendaChange change) =>
        string.Equals(change.Name, Texts.Attachments, StringComparison.OrdinalIgnoreCase) && change.After is { } after
        && (change.Before ?? "").Split('\n').Except(after.Split('\n'), StringComparer.Ordinal).All(string.IsNullOrWhiteSpace);

    private static Change View(AgendaChange change, AgendaItem item) => change switch
    {
        { Part: AgendaPart.NewItem } => new Change(Texts.ItemCame, null),
        { Part: AgendaPart.Number, Before: { } number } => new Change(Texts.NumberWas(number), null),
        { Part: AgendaPart.CaseNumbers, Before: { } cases } => new Change(Texts.CasesWere(cases, item.InAgenda?.Cases?.Length ?? 1), null),
        { Part: AgendaPart.Title, Before: { } before, After: { } after } => new Change(Texts.TitleChanged, CompareTexts.Of(before, after)),
        { Name: { } heading, Before: { } before, After: { } after } => new Change(Texts.SectionChanged(heading), CompareTexts.Of(before, after)),
        { Name: { } heading, Before: { } before } => new Change(Texts.SectionGone(heading), CompareTexts.Whole(before, "del")),
        _ => new Change(Texts.SectionCame(change.Name ?? ""), null),
    };
}
