using System.Collections.Immutable;
using System.Text.Json;

namespace KkrSite.Tests.Import.Programs;

/// <summary>What the documents of this folder say, written down from the text that they were made of.</summary>
/// <param name="Files">The meeting that each document tells of.</param>
internal sealed record ProgramTruth(SortedDictionary<string, string> Files, Dictionary<string, TrueMeeting> Meetings)
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static string Folder => RepositoryFolder.At("tests/KkrSite.Tests/Import/Programs");

    public static ProgramTruth Load() => JsonSerializer.Deserialize<ProgramTruth>(File.ReadAllBytes(Path.Combine(Folder, "truth.json")), Options)!;
}

internal sealed record TrueMeeting(string Council, string Date, string Time, string Place, string Status, ImmutableArray<TrueItem> Items);

/// <param name="TitleNote">A footnote of the title, "" for none; it stands at the end of the item.</param>
internal sealed record TrueItem(
    string Number, string Title, bool IsHeading, bool IsClosed, string Case, string Initials, ImmutableArray<TrueSection> Sections,
    string TitleNote, ImmutableArray<string> Attachments, ImmutableArray<string> Links);

internal sealed record TrueSection(string Heading, string Text, ImmutableArray<string> Notes, int Tables);
