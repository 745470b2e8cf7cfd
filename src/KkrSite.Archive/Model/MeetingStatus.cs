namespace KkrSite.Archive.Model;

/// <summary>How far a meeting has come; the Danish words are the values of <c>status</c> in moede.md.</summary>
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
