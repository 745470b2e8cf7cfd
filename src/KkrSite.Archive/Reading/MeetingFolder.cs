using System.Collections.Immutable;
using KkrSite.Archive.Model;

namespace KkrSite.Archive.Reading;

/// <summary>The files of one meeting, sorted by what they are, none of them read yet.</summary>
/// <param name="Path">As messages name the folder.</param>
/// <param name="Date">Null where the folder's name is no date, which has been said.</param>
/// <param name="MeetingFile">moede.md.</param>
/// <param name="Attachments">Everything in bilag/, links included.</param>
public sealed record MeetingFolder(
    string Path,
    CouncilId Council,
    MeetingDate? Date,
    InputFile? MeetingFile,
    ImmutableArray<InputFile> ItemFiles,
    ImmutableArray<InputFile> Attachments);
