using System.Collections.Frozen;
using System.Collections.Immutable;

namespace KkrSite.Archive.Model;

/// <summary>Everything that a content folder states, each record parsed and sound in itself; linking comes next.</summary>
public sealed record InputContent
{
    public SiteSettings Site { get; init; } = SiteSettings.Default;

    public ImmutableArray<Meeting> Meetings { get; init; } = [];

    public ImmutableArray<Council> Councils { get; init; } = [];

    public ImmutableArray<Topic> Topics { get; init; } = [];

    public ImmutableArray<CaseNote> CaseNotes { get; init; } = [];

    public ImmutableArray<GlossaryEntry> Glossary { get; init; } = [];

    /// <summary>Words that look like compounds to search and are none, in lower case.</summary>
    public FrozenSet<string> UndividedWords { get; init; } = [];

    public ImmutableArray<PlainPage> Pages { get; init; } = [];

    /// <summary>The addresses of adresser.txt (the ledger), which must all be answered for ever.</summary>
    public ImmutableArray<LedgerEntry> Ledger { get; init; } = [];

    public ImmutableArray<Redirect> Redirects { get; init; } = [];

    public ImmutableArray<Tombstone> Tombstones { get; init; } = [];
}
