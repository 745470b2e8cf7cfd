using KkrSite.Archive.Model;

namespace KkrSite.Import.Results;

/// <summary>A document that was understood and whose meeting is known: its files may be written.</summary>
public sealed record CompleteImport
{
    private CompleteImport(ImportResult result, string folder) => (Result, Folder) = (result, folder);

    public ImportResult Result { get; init; }

    /// <summary>The meeting's folder, relative to the input folder: <c>moeder/midtjylland/2024-11-19</c>.</summary>
    public string Folder { get; private init; }

    /// <summary>Null where the document was not understood or does not name its meeting.</summary>
    public static CompleteImport? Create(ImportResult result) =>
        result is { IsComplete: true, Meeting: { Council: { } council, Date: { } date } }
            ? new CompleteImport(result, GetFolder(council, date))
            : null;

    public static string GetFolder(CouncilId council, MeetingSlug meeting) => $"moeder/{council}/{meeting}";

    /// <summary>The same document as that of the council's n-th meeting of its day.</summary>
    public CompleteImport WithNumber(int number) =>
        Result.Meeting is { Council: { } council, Date: { } date }
            ? this with { Folder = GetFolder(council, new MeetingSlug(date, number)) }
            : this;
}
