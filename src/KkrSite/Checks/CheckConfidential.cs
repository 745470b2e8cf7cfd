using System.Globalization;
using System.Text.RegularExpressions;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using NodaTime;

namespace KkrSite.Checks;

/// <summary>Finds personal numbers (CPR) in what would be published. The number itself is never repeated in a message.</summary>
public static partial class CheckConfidential
{
    /// <param name="folder">The content folder as messages name it.</param>
    public static void Check(MeetingArchive archive, string folder, DiagnosticBag diagnostics)
    {
        foreach (var entry in archive.Meetings)
        {
            var meeting = entry.Meeting;
            Check(
                [meeting.Markdown, meeting.Place, .. meeting.Headings.Values, .. meeting.Attendees, .. meeting.Absentees, .. meeting.Corrections.Select(correction => correction.Text)],
                meeting.Location,
                diagnostics);
        }

        Parallel.ForEach(archive.Items, entry => Check(entry.Item, diagnostics));

        foreach (var note in archive.Content.CaseNotes)
        {
            Check([note.Title, note.Markdown], note.Location, diagnostics);
        }

        foreach (var topic in archive.Content.Topics)
        {
            Check([topic.Title, topic.Markdown], new SourceLocation($"{folder}/emner/{topic.Id}.md"), diagnostics);
        }

        foreach (var council in archive.Content.Councils)
        {
            Check([council.Markdown], new SourceLocation($"{folder}/kkr/{council.Id}.md"), diagnostics);
        }

        foreach (var page in archive.Content.Pages)
        {
            Check([page.Markdown], page.Location, diagnostics);
        }
    }

    /// <summary>Whether the text holds six digits that are a date, a hyphen or blank or nothing, and four digits.</summary>
    public static bool HoldsPersonalNumber(string text) => AnyDate(text, Candidates().EnumerateMatches(text));

    private static void Check(AgendaItem item, DiagnosticBag diagnostics)
    {
        Check([item.Title, .. item.Attachments.Select(attachment => attachment.Title), .. item.Attachments.Select(attachment => attachment.File), .. TextsOf(item.InAgenda)], item.Location, diagnostics);
        foreach (var section in item.Sections.Where(section => Candidates().IsMatch(section.Markdown)))
        {
            Check(section, item.Location, diagnostics);
        }
    }

    private static IEnumerable<string?> TextsOf(AgendaVersion? agenda) =>
        agenda is null ? [] : [agenda.Title, .. agenda.Sections.Select(section => section.Text), .. agenda.NewAttachments];

    private static void Check(IEnumerable<string?> texts, SourceLocation location, DiagnosticBag diagnostics)
    {
        if (texts.OfType<string>().Any(HoldsPersonalNumber))
        {
            diagnostics.Add(DiagnosticCodes.PersonalNumber, location);
        }
    }

    private static void Check(Section section, SourceLocation file, DiagnosticBag diagnostics)
    {
        var line = section.Line + (section.Heading is null ? 0 : 1);
        foreach (var text in section.Markdown.Split('\n'))
        {
            if (HoldsPersonalNumber(text))
            {
                diagnostics.Add(DiagnosticCodes.PersonalNumber, file with { Line = line, Column = 1 });
            }

            line++;
        }
    }

    private static bool AnyDate(string text, Regex.ValueMatchEnumerator matches)
    {
        foreach (var match in matches)
        {
            var digits = text.AsSpan(match.Index, 6);
            var day = int.Parse(digits[..2], CultureInfo.InvariantCulture);
            var month = int.Parse(digits[2..4], CultureInfo.InvariantCulture);

            // The century is not in the six digits: 2000 is a leap year, so that 29 February passes.
            if (month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(2000, month))
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex(@"(?<![\d\-/.])\d{6}(?:\s?[\-\u2010-\u2013]\s?|\s)?\d{4}(?![\d\-/])", RegexOptions.CultureInvariant)]
    private static partial Regex Candidates();
}
