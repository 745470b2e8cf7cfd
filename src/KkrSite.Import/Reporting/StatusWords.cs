using KkrSite.Archive.Model;

namespace KkrSite.Import.Reporting;

/// <summary>The Danish words of a meeting's status, as moede.md has them.</summary>
internal static class StatusWords
{
    public static string Of(MeetingStatus status) => status switch
    {
        MeetingStatus.Minutes => "referat",
        MeetingStatus.Cancelled => "aflyst",
        MeetingStatus.Moved => "flyttet",
        _ => "dagsorden",
    };
}
