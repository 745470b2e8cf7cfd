using System.Collections.Immutable;

namespace KkrSite.Archive.Model;

/// <summary>The Danish words of a meeting's status: values of <c>status</c>, and what JSON says.</summary>
public static class StatusWords
{
    public static ImmutableArray<(string Word, MeetingStatus Value)> All { get; } =
    [
        ("dagsorden", MeetingStatus.Agenda),
        ("referat", MeetingStatus.Minutes),
        ("aflyst", MeetingStatus.Cancelled),
        ("flyttet", MeetingStatus.Moved),
    ];

    public static string Of(MeetingStatus status) => All.Single(row => row.Value == status).Word;
}
