using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Checks.Findings;

namespace KkrSite.Checks.Completeness;

/// <summary>Finds what a reader would miss: items of minutes without a decision, headings without a text.</summary>
public sealed class CheckCompleteness(FindingBag findings)
{
    public void Check(ItemEntry entry)
    {
        var item = entry.Item;
        var lacksDecision = LacksDecision(entry);
        if (lacksDecision)
        {
            findings.Add(DiagnosticCodes.NoDecision, item.Location, item.Title, item.Number);
        }

        // Their headings come from the agenda's template, and nobody misses what would stand there.
        if (RoutineItems.IsRoutine(entry))
        {
            return;
        }

        // The heading of the decision may wait in an agenda for the minutes.
        var decisionMayWait = lacksDecision || entry.Meeting.Meeting.Status == MeetingStatus.Agenda;
        foreach (var section in item.Sections.Where(section => section is { Heading: not null, Text.Length: 0, Markdown.Length: 0 }))
        {
            if (!(section.Kind == SectionKind.Decision && decisionMayWait))
            {
                findings.Add(DiagnosticCodes.EmptySection, item.Location with { Line = section.Line, Column = 1 }, section.Heading!, section.Heading!);
            }
        }
    }

    private static bool LacksDecision(ItemEntry entry) =>
        entry.Meeting.Meeting.Status == MeetingStatus.Minutes
        && entry.Item is { IsClosed: false, Decision: null, DeclaredOutcome: null }
        && !entry.Meeting.Meeting.Headings.ContainsKey(entry.Item.Number)
        && !RoutineItems.IsRoutine(entry);
}
