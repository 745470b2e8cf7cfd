namespace KkrSite.Archive.Model;

/// <summary>What the archive has of a meeting, or why it was not held.</summary>
public enum MeetingStatus
{
    /// <summary>dagsorden: the agenda is published.</summary>
    Agenda,

    /// <summary>referat: the minutes are published.</summary>
    Minutes,

    /// <summary>aflyst.</summary>
    Cancelled,

    /// <summary>flyttet: held on another date, <see cref="Meeting.MovedTo"/>.</summary>
    Moved,
}

/// <summary>The Danish words for a meeting's status: the values of <c>status</c> in moede.md and in JSON.</summary>
public static class MeetingStatusNames
{
    public static NameTable<MeetingStatus> Table { get; } =
        new(
            (MeetingStatus.Agenda, "dagsorden"),
            (MeetingStatus.Minutes, "referat"),
            (MeetingStatus.Cancelled, "aflyst"),
            (MeetingStatus.Moved, "flyttet")
        );

    public static string For(MeetingStatus status) => Table.GetWord(status);
}
