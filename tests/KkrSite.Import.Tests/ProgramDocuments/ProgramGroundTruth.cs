using System.Collections.Immutable;
using System.Text.Json;
using KkrSite.TestTools;

namespace KkrSite.Import.Tests.ProgramDocuments;

/// <summary>The content of the documents of this folder, recorded from their source text.</summary>
/// <param name="Files">The meeting of each document.</param>
internal sealed record ProgramGroundTruth(SortedDictionary<string, string> Files, Dictionary<string, ExpectedMeeting> Meetings)
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static string Folder => RepositoryFolder.GetPath("tests/KkrSite.Import.Tests/ProgramDocuments/Documents");

    public static ProgramGroundTruth Load() =>
        JsonSerializer.Deserialize<ProgramGroundTruth>(File.ReadAllBytes(Path.Combine(Folder, "truth.json")), Options)!;
}

internal sealed record ExpectedMeeting(
    string Council,
    string Date,
    string Time,
    string Place,
    string Status,
    ImmutableArray<ExpectedItem> Items
);

/// <param name="TitleNote">A footnote of the title, "" for none; it stands at the end of the item.</param>
internal sealed record ExpectedItem(
    string Number,
    string Title,
    bool IsHeading,
    bool IsClosed,
    string Case,
    string Initials,
    ImmutableArray<ExpectedSection> Sections,
    string TitleNote,
    ImmutableArray<string> Attachments,
    ImmutableArray<string> Links
);

internal sealed record ExpectedSection(string Heading, string Text, ImmutableArray<string> Notes, int Tables);
