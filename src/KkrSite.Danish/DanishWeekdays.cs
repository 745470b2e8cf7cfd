using NodaTime;

namespace KkrSite.Danish;

/// <summary>The names of the weekdays. The patterns are constants, so that generated regular expressions can use them.</summary>
public static class DanishWeekdays
{
    /// <summary>Monday to Friday, without a group.</summary>
    public const string WorkdayPattern = "mandag|tirsdag|onsdag|torsdag|fredag";

    /// <summary>Monday to Sunday, without a group.</summary>
    public const string NamePattern = WorkdayPattern + "|lørdag|søndag";

    private static readonly string[] Names = NamePattern.Split('|');

    /// <param name="day">Not <see cref="IsoDayOfWeek.None"/>.</param>
    public static string GetName(IsoDayOfWeek day) => Names[(int)day - 1];

    /// <summary>The day by its name, in any case; null for any other text.</summary>
    public static IsoDayOfWeek? Find(string name) =>
        Array.FindIndex(Names, known => known.Equals(name, StringComparison.OrdinalIgnoreCase)) is >= 0 and var index
            ? (IsoDayOfWeek)(index + 1)
            : null;
}
