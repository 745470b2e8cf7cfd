using System.Collections.Frozen;
using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;

namespace KkrSite.Archive.Model;

/// <summary>Everything that a content folder states: parsed records, valid each by itself, not yet linked to each other.</summary>
public sealed record InputContent
{
    public SiteSettings Site { get; init; } = SiteSettings.Default;

    public ImmutableArray<Meeting> Meetings { get; init; } = [];

    public ImmutableArray<Council> Councils { get; init; } = [];

    public ImmutableArray<Topic> Topics { get; init; } = [];

    public ImmutableArray<CaseNote> CaseNotes { get; init; } = [];

    public ImmutableArray<GlossaryEntry> Glossary { get; init; } = [];

    /// <summary>Words that the search must not split as compounds, in lower case.</summary>
    public FrozenSet<string> UndividedWords { get; init; } = [];

    public ImmutableArray<PlainPage> Pages { get; init; } = [];

    /// <summary>The addresses of adresser.txt (the ledger), which must stay valid permanently.</summary>
    public ImmutableArray<LedgerEntry> Ledger { get; init; } = [];

    public ImmutableArray<Redirect> Redirects { get; init; } = [];

    public ImmutableArray<Tombstone> Tombstones { get; init; } = [];
}

/// <summary>An abbreviation of the documents with its meaning.</summary>
public sealed record GlossaryEntry(string Term, string Meaning);

/// <summary>A page of plain text, such as the one about the archive; its address is its slug.</summary>
public sealed record PlainPage(string Slug, string Title, string Markdown, SourceLocation Location);

/// <summary>An editor's title and note for a case; most cases have none.</summary>
public sealed record CaseNote(CaseNumber Number, string? Title, string Markdown)
{
    /// <summary>The note's file; linking reports it if no item carries the case.</summary>
    public SourceLocation Location { get; init; } = new($"sager/{Number}.md");
}
