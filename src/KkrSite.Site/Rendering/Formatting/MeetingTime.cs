using KkrSite.Archive.Model;
using NodaTime;
using NodaTime.Text;

namespace KkrSite.Site.Rendering.Formatting;

/// <summary>The time of a meeting, in Danish local time.</summary>
/// <param name="End">Null where the source gives none.</param>
internal sealed record MeetingTime(LocalTime Start, LocalTime? End)
{
    private static readonly LocalTimePattern Pattern = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");

    /// <summary>The time of a meeting; null where it or the day is unknown. Reading has normalised it to 10:00 or 10:00-12:00.</summary>
    public static MeetingTime? From(Meeting meeting)
    {
        if (meeting is not { Time: { } time, Date.Day: not null })
        {
            return null;
        }

        var parts = time.Split('-');
        return new MeetingTime(Pattern.Parse(parts[0]).Value, parts.Length > 1 ? Pattern.Parse(parts[1]).Value : null);
    }
}
