using System.Text.RegularExpressions;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Site.Checks.Findings;
using KkrSite.Site.Rendering.Formatting;
using NodaTime;

namespace KkrSite.Site.Checks.Content;

/// <summary>Checks that the dates of a meeting do not contradict each other, without a clock: by the content alone.</summary>
public sealed partial class MeetingDateCheck(FindingBag findings)
{
    // An agenda is published some weeks ahead and may be corrected at once.
    private static readonly Period MaxLeadTime = Period.FromMonths(6);

    /// <param name="archiveUpdated">The date in site.yml; null where it has none.</param>
    public void Check(MeetingEntry entry, LocalDate? archiveUpdated)
    {
        var meeting = entry.Record;
        CheckMovedTo(meeting);
        CheckCorrections(meeting, archiveUpdated);
        CheckMinutes(meeting, archiveUpdated);
        CheckText(meeting);
        foreach (var item in meeting.Items.Where(item => !item.IsClosed))
        {
            CheckApproval(meeting, item);
        }
    }

    private static LocalDate GetFirstDay(MeetingDate date) => new(date.Year, date.Month, date.Day ?? 1);

    private static LocalDate GetLastDay(MeetingDate date) =>
        date.Day is null ? GetFirstDay(date).With(DateAdjusters.EndOfMonth) : GetFirstDay(date);

    private void CheckMovedTo(Meeting meeting)
    {
        if (meeting.MovedTo is { } target && GetLastDay(target) < GetFirstDay(meeting.Date))
        {
            findings.Add(
                DiagnosticCodes.MovedToEarlierDay,
                meeting.Location,
                $"{meeting.Date} {target}",
                MeetingDateFormatter.FormatAdverbial(meeting.Date),
                MeetingDateFormatter.FormatLong(target)
            );
        }
    }

    private void CheckCorrections(Meeting meeting, LocalDate? archiveUpdated)
    {
        foreach (var correction in meeting.Corrections)
        {
            if (correction.Date < GetFirstDay(meeting.Date) - MaxLeadTime)
            {
                findings.Add(
                    DiagnosticCodes.CorrectionBeforeMeeting,
                    meeting.Location,
                    $"{correction.Date:uuuu-MM-dd}",
                    MeetingDateFormatter.FormatLong(correction.Date),
                    MeetingDateFormatter.FormatAdverbial(meeting.Date)
                );
            }

            CheckNotAfterArchive(meeting, correction.Date, archiveUpdated, ContentCheckTexts.CorrectionNoun);
        }
    }

    private void CheckMinutes(Meeting meeting, LocalDate? archiveUpdated)
    {
        if (meeting.Updated is { } updated)
        {
            if (meeting.Status == MeetingStatus.Minutes && updated < GetFirstDay(meeting.Date))
            {
                findings.Add(
                    DiagnosticCodes.UpdatedBeforeMeeting,
                    meeting.Location,
                    $"{updated:uuuu-MM-dd}",
                    MeetingDateFormatter.FormatLong(updated),
                    MeetingDateFormatter.FormatAdverbial(meeting.Date)
                );
            }

            CheckNotAfterArchive(meeting, updated, archiveUpdated, ContentCheckTexts.UpdateNoun);
        }
        else if (meeting.Status == MeetingStatus.Minutes)
        {
            CheckNotAfterArchive(meeting, GetFirstDay(meeting.Date), archiveUpdated, ContentCheckTexts.MinutesNoun);
        }
    }

    private void CheckNotAfterArchive(Meeting meeting, LocalDate date, LocalDate? archiveUpdated, string noun)
    {
        if (archiveUpdated is { } updated && date > updated)
        {
            findings.Add(
                DiagnosticCodes.DateAfterArchiveUpdate,
                meeting.Location,
                $"{noun} {date:uuuu-MM-dd}",
                noun,
                MeetingDateFormatter.FormatLong(date),
                MeetingDateFormatter.FormatLong(updated)
            );
        }
    }

    private void CheckText(Meeting meeting)
    {
        if (meeting.Status is MeetingStatus.Moved or MeetingStatus.Cancelled)
        {
            return;
        }

        foreach (Match sentence in MeetingHeldOn().Matches(meeting.Markdown))
        {
            if (
                TextDateFinder.FindComplete(sentence.Value) is [var date, ..]
                && !(date >= GetFirstDay(meeting.Date) && date <= GetLastDay(meeting.Date))
            )
            {
                findings.Add(
                    DiagnosticCodes.MeetingDayMismatch,
                    meeting.Location,
                    $"{date:uuuu-MM-dd}",
                    MeetingDateFormatter.FormatLong(date),
                    MeetingDateFormatter.FormatLong(meeting.Date)
                );
            }
        }
    }

    private void CheckApproval(Meeting meeting, AgendaItem item)
    {
        if (!ApprovalOfMinutes().IsMatch(item.Title))
        {
            return;
        }

        var texts = item
            .Sections.SelectMany(section => MinutesWithDate().Matches(section.Text).Select(match => match.Value))
            .Prepend(item.Title);
        var laterDates = texts.SelectMany(text => TextDateFinder.FindComplete(text)).Where(date => IsLater(date, meeting.Date));
        foreach (var date in laterDates.Take(1))
        {
            findings.Add(
                DiagnosticCodes.ApprovalOfLaterMinutes,
                item.Location,
                $"{date:uuuu-MM-dd}",
                MeetingDateFormatter.FormatLong(date),
                MeetingDateFormatter.FormatAdverbial(meeting.Date)
            );
        }
    }

    // Where the day of the meeting is unknown, only dates after its month are certainly later.
    private static bool IsLater(LocalDate date, MeetingDate meeting) =>
        meeting.Day is null ? date > GetLastDay(meeting) : date >= GetFirstDay(meeting);

    // A date in running text: 19. november 2024.
    private const string DateInWords = @"[0-9]{1,2}\.\s*\p{L}+\.?\s+[0-9]{4}";

    [GeneratedRegex(@"\bgodkendelse\s+af\s+(?:\p{L}+\s+)?(?:beslutnings)?referat", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ApprovalOfMinutes();

    [GeneratedRegex(
        @"\breferat(?:et)?\s+(?:fra|af)\s+(?:(?!den\b)[\p{L}.]+\s+){0,5}(?:den\s+)?" + DateInWords,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex MinutesWithDate();

    [GeneratedRegex(
        @"\bmødet\s+(?:holdes|afholdes|finder\s+sted|(?:blev|er|bliver)\s+(?:af)?holdt)\s"
            + @"(?:(?!flyt|uds|næste|fra\b|til\b)[^.\n]){0,50}?"
            + DateInWords,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex MeetingHeldOn();
}
