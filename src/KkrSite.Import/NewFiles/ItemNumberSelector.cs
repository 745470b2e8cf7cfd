using System.Globalization;
using KkrSite.Archive.Model;

namespace KkrSite.Import.NewFiles;

/// <summary>Selects the number of a new item.</summary>
public static class ItemNumberSelector
{
    /// <summary>
    /// The number after the last item; without items the first number under the first heading, or 1. Null where none is free.
    /// </summary>
    public static ItemNumber? SelectAtEnd(Meeting meeting) =>
        meeting.Items is [.., var last] ? SelectUnderHeading(meeting, last.Number.Parent)
        : meeting.Headings is { Count: > 0 } headings ? SelectUnderHeading(meeting, headings.Keys.First())
        : SelectUnderHeading(meeting, null);

    /// <summary>Whether the number is that of a heading, not of an item.</summary>
    public static bool IsHeading(Meeting meeting, ItemNumber number) =>
        meeting.Items.All(item => item.Number != number)
        && (meeting.Headings.ContainsKey(number) || meeting.Items.Any(item => item.Number.Parent == number));

    /// <summary>The number after the last one under a heading (null: at the top level); null where there is no higher number.</summary>
    public static ItemNumber? SelectUnderHeading(Meeting meeting, ItemNumber? heading)
    {
        var existing = meeting.Items.Select(item => item.Number).Concat(meeting.Headings.Keys).Where(number => number.Parent == heading);
        var next = existing.Select(number => number.Parts[^1]).DefaultIfEmpty(0).Max() + 1;
        return ItemNumber.TryParse(
            string.Create(CultureInfo.InvariantCulture, $"{heading}{(heading is null ? "" : ".")}{next}"),
            out var free
        )
            ? free
            : null;
    }
}
