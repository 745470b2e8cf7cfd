using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Site.Checks.Findings;

namespace KkrSite.Site.Checks.Content;

/// <summary>Checks that the dates in a text exist, and fall on the weekdays that are written with them.</summary>
public sealed class TextDateCheck(FindingBag findings)
{
    public void Check(ContentFileText file)
    {
        foreach (var text in file.Texts)
        {
            foreach (var (index, written, weekday, date) in TextDateFinder.FindWithWeekday(text.Text))
            {
                if (date is { } day && day.DayOfWeek != weekday)
                {
                    findings.Add(
                        DiagnosticCodes.WeekdayMismatch,
                        text.LocateIndex(index),
                        written,
                        written,
                        ContentCheckTexts.FormatWeekday(day)
                    );
                }
            }

            foreach (var (index, written) in TextDateFinder.FindNonexistent(text.Text))
            {
                findings.Add(DiagnosticCodes.NonexistentDate, text.LocateIndex(index), written, written);
            }
        }
    }
}
