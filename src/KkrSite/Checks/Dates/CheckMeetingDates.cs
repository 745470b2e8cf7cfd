using System.Text.RegularExpressions;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Linking;
using KkrSite.Archive.Model;
using KkrSite.Checks.Findings;
using KkrSite.Rendering;
using NodaTime;

namespace KkrSite.Checks.Dates;

/// <summary>Sees that the dates of a meeting can be true together: there is no clock here, only what the content says of itself.</summary>
public sealed partial class CheckMeetingDates(FindingBag findings)
{
    // An agenda goes out some weeks ahead and may be corrected at once.
    private static readonly Period LongBefore = Period.FromMonths(6);

    /// <param name="archiveUpdated">The day of site.yml; null where it names none.</param>
    public void Check(MeetingEntry entry, LocalDate? archiveUpdated)
    {
        var meeting = entry.Meeting;
        CheckMoved(meeting);
        CheckCorrections(meeting, archiveUpdated);
        CheckMinutes(meeting, archiveUpdated);
        CheckText(meeting);
        foreach (var item in meeting.Items.Where(item => !item.IsClosed))
        {
            CheckApproval(meeting, item);
        }
    }

    private static LocalDate FirstDay(MeetingDate date) => new(date.Year, date.Month, date.Day ?? 1);

    private static LocalDate LastDay(MeetingDate date) => date.Day is null ? FirstDay(date).With(DateAdjusters.EndOfMonth) : FirstDay(date);

    private void CheckMoved(Meeting meeting)
    {
        if (meeting.MovedTo is { } target && LastDay(target) < FirstDay(meeting.Date))
        {
            findings.Add(
                DiagnosticCodes.MovedToEarlierDay, meeting.Location, $"{meeting.Date} {target}", DanishDates.When(meeting.Date), DanishDates.Long(target));
        }
    }

    private void CheckCorrections(Meeting meeting, LocalDate? archiveUpdated)
    {
        foreach (var correction in meeting.Corrections)
        {
            if (correction.Date < FirstDay(meeting.Date) - LongBefore)
            {
                findings.Add(
                    DiagnosticCodes.CorrectionLongBefore, meeting.Location, $"{correction.Date:uuuu-MM-dd}",
                    DanishDates.Long(correction.Date), DanishDates.When(meeting.Date));
            }

            TellLater(meeting, correction.Date, archiveUpdated, FindingTexts.CorrectionNoun);
        }
    }

    private void CheckMinutes(Meeting meeting, LocalDate? archiveUpdated)
    {
        if (meeting.Updated is { } updated)
        {
            if (meeting.Status == MeetingStatus.Minutes && updated < FirstDay(meeting.Date))
            {
                findings.Add(
                    DiagnosticCodes.UpdatedBeforeMeeting, meeting.Location, $"{updated:uuuu-MM-dd}", DanishDates.Long(updated), DanishDates.When(meeting.Date));
            }

            TellLater(meeting, updated, archiveUpdated, FindingTexts.UpdateNoun);
        }
        else if (meeting.Status == MeetingStatus.Minutes)
        {
            TellLater(meeting, FirstDay(meeting.Date), archiveUpdated, FindingTexts.MinutesNoun);
        }
    }

    private void TellLater(Meeting meeting, LocalDate date, LocalDate? archiveUpdated, string noun)
    {
        if (archiveUpdated is { } updated && date > updated)
        {
            findings.Add(
                DiagnosticCodes.LaterThanTheArchive, meeting.Location, $"{noun} {date:uuuu-MM-dd}", noun, DanishDates.Long(date), DanishDates.Long(updated));
        }
    }

    private void CheckText(Meeting meeting)
    {
        if (meeting.Status is MeetingStatus.Moved or MeetingStatus.Cancelled)
        {
            return;
        }

        foreach (Match held in IsHeld().Matches(meeting.Markdown))
        {
            var named = FindDates.Whole(held.Value).Select(date => date.Date).FirstOrDefault(date => date is not null);
            if (named is { } date && !(date >= FirstDay(meeting.Date) && date <= LastDay(meeting.Date)))
            {
                findings.Add(
                    DiagnosticCodes.TextNamesOtherDay, meeting.Location, $"{date:uuuu-MM-dd}", DanishDates.Long(date), DanishDates.Long(meeting.Date));
            }
        }
    }

    private void CheckApproval(Meeting meeting, AgendaItem item)
    {
        if (!Approval().IsMatch(item.Title))
        {
            return;
        }

        var texts = item.Sections.SelectMany(section => MinutesOf().Matches(section.Text).Select(match => match.Value)).Prepend(item.Title);
        var later = texts.SelectMany(FindDates.Whole).Select(date => date.Date).FirstOrDefault(date => date is { } day && IsLater(day, meeting.Date));
        if (later is { } named)
        {
            findings.Add(
                DiagnosticCodes.ApprovesLaterMinutes, item.Location, $"{named:uuuu-MM-dd}", DanishDates.Long(named), DanishDates.When(meeting.Date));
        }
    }

    // Of a meeting whose day is not known, only what lies behind its month is surely later.
    private static bool IsLater(LocalDate named, MeetingDate meeting) =>
        meeting.Day is null ? named > LastDay(meeting) : named >= FirstDay(meeting);

    [GeneratedRegex(@"\bgodkendelse\s+af\s+(?:\p{L}+\s+)?(?:beslutnings)?referat", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Approval();

    [GeneratedRegex(
        @"\breferat(?:et)?\s+(?:fra|af)\s+(?:(?!den\b)[\p{L}.]+\s+){0,5}(?:den\s+)?[0-9]{1,2}\.\s*\p{L}+\.?\s+[0-9]{4}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MinutesOf();

    [GeneratedRegex(
        @"\bmødet\s+(?:holdes|afholdes|finder\s+sted|(?:blev|er|bliver)\s+(?:af)?holdt)\s(?:(?!flyt|uds|næste|fra\b|til\b)[^.\n]){0,50}?[0-9]{1,2}\.\s*\p{L}+\.?\s+[0-9]{4}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IsHeld();
}
