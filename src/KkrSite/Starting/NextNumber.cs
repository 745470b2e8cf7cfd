using System.Globalization;
using KkrSite.Archive.Model;

namespace KkrSite.Starting;

/// <summary>Chooses the number of a new item.</summary>
internal static class NextNumber
{
    /// <summary>
    /// After the last item; in a meeting without items the first under its first heading, or 1. Null where all numbers are taken.
    /// </summary>
    public static ItemNumber? AtEnd(Meeting meeting) =>
        meeting.Items is [.., var last] ? Free(meeting, last.Number.Parent)
        : meeting.Headings is { Count: > 0 } headings ? Free(meeting, headings.Keys.First())
        : Free(meeting, null);

    /// <summary>Whether the number is that of a heading, which items stand under.</summary>
    public static bool IsHeading(Meeting meeting, ItemNumber number) =>
        meeting.Items.All(item => item.Number != number)
        && (meeting.Headings.ContainsKey(number) || meeting.Items.Any(item => item.Number.Parent == number));

    /// <summary>The number after the last under a heading; null where the last is the last that there can be.</summary>
    public static ItemNumber? Free(Meeting meeting, ItemNumber? heading)
    {
        var taken = meeting.Items.Select(item => item.Number).Concat(meeting.Headings.Keys).Where(number => number.Parent == heading);
        var next = taken.Select(number => number.Parts[^1]).DefaultIfEmpty(0).Max() + 1;
        return ItemNumber.TryParse(string.Create(CultureInfo.InvariantCulture, $"{heading}{(heading is null ? "" : ".")}{next}"), out var free) ? free : null;
    }
}
