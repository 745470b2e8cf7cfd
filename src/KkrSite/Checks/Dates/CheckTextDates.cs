using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Checks.Findings;

namespace KkrSite.Checks.Dates;

/// <summary>Sees that the dates of a text exist, and fall on the weekdays that it names.</summary>
public sealed class CheckTextDates(FindingBag findings)
{
    public void Check(FileText file)
    {
        foreach (var text in file.Texts)
        {
            foreach (var named in FindDates.WithWeekday(text.Text).Where(named => named.Date is { } date && date.DayOfWeek != named.Weekday))
            {
                findings.Add(
                    DiagnosticCodes.WeekdayContradicts, text.PlaceAt(named.Index), named.Written, named.Written, FindingTexts.Weekday(named.Date!.Value));
            }

            foreach (var named in FindDates.LateInMonth(text.Text).Where(named => !named.IsInCalendar))
            {
                findings.Add(DiagnosticCodes.DateNotInCalendar, text.PlaceAt(named.Index), named.Written, named.Written);
            }
        }
    }
}
