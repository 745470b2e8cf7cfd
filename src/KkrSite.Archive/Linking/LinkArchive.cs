using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;

namespace KkrSite.Archive.Linking;

/// <summary>Puts every record in its place: cases and topics over all meetings, neighbours, outcomes.</summary>
public sealed class LinkArchive
{
    public MeetingArchive Link(InputContent content, DiagnosticBag diagnostics) => throw new NotImplementedException();
}
