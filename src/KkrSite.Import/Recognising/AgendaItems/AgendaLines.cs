using System.Collections.Immutable;
using KkrSite.Archive.Model;
using KkrSite.Import.Lines;

namespace KkrSite.Import.Recognising.AgendaItems;

/// <summary>A document divided into its cover and its items.</summary>
/// <param name="Cover">The front page: date, place, attendance; no item's text.</param>
internal sealed record AgendaLines(ImmutableArray<ContentLine> Cover, ImmutableArray<ItemLines> Items)
{
    public static AgendaLines Empty { get; } = new([], []);
}

/// <summary>The lines of one agenda item by their kind, not yet parsed.</summary>
internal sealed record ItemLines
{
    public required ItemNumber Number { get; init; }

    /// <summary>A word before the number, such as Punkt; often empty.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>The number is in the text, so that it counts as one of its words.</summary>
    public required bool HasNumber { get; init; }

    /// <summary>Without the number; more than one line where the title is wrapped.</summary>
    public required ImmutableArray<ContentLine> Title { get; init; }

    public required ImmutableArray<ContentLine> Cases { get; init; }

    public required ImmutableArray<ContentLine> Body { get; init; }

    /// <summary>Footnotes that its text refers to.</summary>
    public ImmutableArray<FootnoteLines> Footnotes { get; init; } = [];

    /// <summary>Number of the first line of the title.</summary>
    public int Line => Title[0].Number;

    public IEnumerable<ContentLine> All => Title.Concat(Cases).Concat(Body).Concat(Footnotes.SelectMany(note => note.Lines));
}

/// <summary>A footnote that was removed from the text around it.</summary>
/// <param name="AnchorLine">Number of the line that refers to it.</param>
internal sealed record FootnoteLines(int AnchorLine, ImmutableArray<ContentLine> Lines);
