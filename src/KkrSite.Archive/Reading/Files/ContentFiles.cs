using System.Collections.Immutable;
using KkrSite.Archive.Model;

namespace KkrSite.Archive.Reading.Files;

/// <summary>The files of a content folder by kind, none of them read yet.</summary>
public sealed record ContentFiles
{
    public InputFile? Site { get; init; }

    public InputFile? Glossary { get; init; }

    public InputFile? UndividedWords { get; init; }

    public InputFile? Ledger { get; init; }

    public InputFile? Redirects { get; init; }

    public ImmutableArray<(CouncilId Id, InputFile File)> Councils { get; init; } = [];

    public ImmutableArray<(TopicId Id, InputFile File)> Topics { get; init; } = [];

    public ImmutableArray<(CaseNumber Number, InputFile File)> CaseNotes { get; init; } = [];

    public ImmutableArray<(string Slug, InputFile File)> Pages { get; init; } = [];

    public ImmutableArray<MeetingFolder> Meetings { get; init; } = [];
}

/// <summary>The files of one meeting by kind, none of them read yet.</summary>
public sealed record MeetingFolder
{
    public required CouncilId Council { get; init; }

    /// <summary>The folder's name; null where it is not a date, which is reported.</summary>
    public required MeetingSlug? Slug { get; init; }

    /// <summary>moede.md; null where it is missing, which is reported.</summary>
    public required InputFile? MeetingFile { get; init; }

    public required ImmutableArray<InputFile> ItemFiles { get; init; }

    /// <summary>Everything in bilag/, links included.</summary>
    public required ImmutableArray<InputFile> Attachments { get; init; }
}
