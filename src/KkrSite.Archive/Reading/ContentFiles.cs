using System.Collections.Immutable;
using KkrSite.Archive.Model;

namespace KkrSite.Archive.Reading;

/// <summary>The files of a content folder, sorted by what they are, none of them read yet.</summary>
public sealed record ContentFiles
{
    public InputFile? Site { get; init; }

    public InputFile? Glossary { get; init; }

    public InputFile? Compounds { get; init; }

    public InputFile? Ledger { get; init; }

    public InputFile? Redirects { get; init; }

    public ImmutableArray<(CouncilId Id, InputFile File)> Councils { get; init; } = [];

    public ImmutableArray<(TopicId Id, InputFile File)> Topics { get; init; } = [];

    public ImmutableArray<(CaseNumber Number, InputFile File)> CaseNotes { get; init; } = [];

    public ImmutableArray<(string Slug, InputFile File)> Pages { get; init; } = [];

    public ImmutableArray<MeetingFolder> Meetings { get; init; } = [];
}
