using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;

namespace KkrSite.Archive.Linking;

/// <summary>
/// Reports references that lead nowhere. All meetings count, including those that are left out for another error, which should not
/// cause a second message.
/// </summary>
internal static class ReferenceReporter
{
    public static void Report(InputContent content, DiagnosticBag diagnostics)
    {
        var items = content.Meetings.SelectMany(meeting => meeting.Items).ToList();
        ReportUnknownTopics(content, items, diagnostics);
        ReportUnusedNotes(content, items, diagnostics);
    }

    private static void ReportUnknownTopics(InputContent content, List<AgendaItem> items, DiagnosticBag diagnostics)
    {
        var known = content.Topics.Select(topic => topic.Id.Slug).ToHashSet(StringComparer.Ordinal);
        foreach (var reference in items.SelectMany(item => item.DeclaredTopics).Where(reference => !known.Contains(reference.Name)))
        {
            var suggestion = SpellingSuggester.Suggest(reference.Name, known);
            diagnostics.Add(DiagnosticCodes.UnknownTopic, reference.Location, reference.Name, suggestion);
        }
    }

    private static void ReportUnusedNotes(InputContent content, List<AgendaItem> items, DiagnosticBag diagnostics)
    {
        var used = items.SelectMany(item => item.Cases).ToHashSet();
        foreach (var note in content.CaseNotes.Where(note => !used.Contains(note.Number)))
        {
            diagnostics.Add(DiagnosticCodes.UnusedCaseNote, note.Location, note.Number);
        }
    }
}
