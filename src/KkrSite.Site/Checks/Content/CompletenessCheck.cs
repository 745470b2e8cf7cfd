using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Site.Checks.Findings;

namespace KkrSite.Site.Checks.Content;

/// <summary>Finds what is missing: items of minutes without a decision, headings without a text.</summary>
public sealed class CompletenessCheck(FindingBag findings)
{
    public void Check(ItemEntry entry)
    {
        var item = entry.Record;
        var lacksDecision = LacksDecision(entry);
        if (lacksDecision)
        {
            findings.Add(DiagnosticCodes.MissingDecision, item.Location, item.Title, item.Number);
        }

        // Their headings come from the agenda's template, and are left empty on purpose.
        if (RoutineItems.IsRoutine(entry))
        {
            return;
        }

        // An agenda may have the heading of the decision already, for the minutes.
        var decisionMayBeEmpty = lacksDecision || entry.Meeting.Status == MeetingStatus.Agenda;
        foreach (var section in item.Sections.Where(section => section is { Heading: not null, Text.Length: 0, Markdown.Length: 0 }))
        {
            if (!(section.Kind == SectionKind.Decision && decisionMayBeEmpty))
            {
                findings.Add(
                    DiagnosticCodes.EmptySection,
                    item.Location with
                    {
                        Line = section.Line,
                        Column = 1,
                    },
                    section.Heading!,
                    section.Heading!
                );
            }
        }
    }

    private static bool LacksDecision(ItemEntry entry) =>
        entry.Meeting.Status == MeetingStatus.Minutes
        && entry.Record is { IsClosed: false, Decision: null, DeclaredOutcome: null }
        && !entry.Meeting.Record.Headings.ContainsKey(entry.Number)
        && !RoutineItems.IsRoutine(entry);
}
