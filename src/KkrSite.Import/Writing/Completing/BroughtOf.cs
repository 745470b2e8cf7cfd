using System.Collections.Immutable;
using KkrSite.Archive.Model;
using KkrSite.Import.Results;
using KkrSite.Import.Writing.Matching;

namespace KkrSite.Import.Writing.Completing;

/// <summary>What imports have brought of one item or of the meeting itself, under every name that it goes by.</summary>
internal sealed class BroughtOf
{
    private readonly Brought brought;
    private readonly ImmutableArray<string> known;
    private readonly ImmutableArray<string> recorded;

    private BroughtOf(Brought brought, ImmutableArray<string> known, ImmutableArray<string> recorded) =>
        (this.brought, this.known, this.recorded) = (brought, known, recorded);

    /// <summary>The item was brought, or one that had its number: without a file there now, it was taken out.</summary>
    public bool Any => recorded.Any(brought.Has);

    /// <summary>The item itself was brought, whatever had its number.</summary>
    public bool IsKnown => known.Any(brought.Has);

    public static BroughtOf Meeting(Brought brought) => new(brought, ["møde"], ["møde"]);

    /// <param name="own">The folder's item that is the same one: what was brought under its name and number counts too.</param>
    /// <param name="casesOfOne">Cases that only one item of the document has.</param>
    public static BroughtOf Item(Brought brought, RecognisedItem item, OwnItem? own, IReadOnlySet<CaseNumber> casesOfOne)
    {
        ImmutableArray<string> names = [NameOf(item.Title), .. item.Cases.Where(casesOfOne.Contains).Select(number => $"sag {number}")];
        ImmutableArray<string> recorded = [.. names, $"punkt {item.Number}"];
        if (own is null)
        {
            return new BroughtOf(brought, names, recorded);
        }

        // An editor may have given it another title, and the minutes a third one: then only the number is left.
        names = [.. names, NameOf(own.Title)];
        return new BroughtOf(brought, names.Any(brought.Has) ? names : [.. names, $"punkt {own.Number}"], recorded);
    }

    public bool Has(string part) => known.Any(name => brought.Has(name, part));

    /// <summary>Remembers what the document has of it.</summary>
    public void Add(IEnumerable<string> parts) => brought.Add(recorded, parts);

    private static string NameOf(string title) => "titel " + Likeness.Bare(title);
}
