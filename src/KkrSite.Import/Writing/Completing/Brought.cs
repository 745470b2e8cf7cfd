using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace KkrSite.Import.Writing.Completing;

/// <summary>
/// What imports have brought into a meeting's folder so far. What was brought once and is gone, an editor took out: the
/// next import must not bring it back. Only fingerprints are kept, so that the file does not tell what was taken out.
/// </summary>
internal sealed class Brought
{
    /// <summary>The file's name in the meeting's folder; a build does not look at hidden files.</summary>
    public const string FileName = ".importeret";

    private const string Heading = "# Aftryk af det, som import har lagt i denne mappe. Det, der siden er slettet, kommer ikke igen ved næste import.";

    // Of 16^10 fingerprints two of a meeting's few hundred are hardly ever the same.
    private const int Length = 10;

    private readonly ImmutableArray<Whole> before;
    private readonly List<Whole> wholes = [];

    // The first of them that goes by a name.
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

    private Brought(ImmutableArray<Whole> before)
    {
        this.before = before;
        foreach (var whole in before)
        {
            wholes.Add(new Whole([], [.. whole.Parts]));
            Name(wholes.Count - 1, whole.Names);
        }
    }

    /// <param name="text">The file's text; null where there is none yet.</param>
    public static Brought Read(string? text) => new(
        [.. (text ?? "").Split('\n').Where(line => !line.StartsWith('#') && line.Contains(':', StringComparison.Ordinal)).Select(line => line.Split(':', 2))
            .Select(halves => new Whole(Fingerprints(halves[0]), Fingerprints(halves[1])))]);

    /// <summary>Whether an import before this one brought something by that name.</summary>
    public bool Has(string name)
    {
        var named = Fingerprint(name);
        return before.Any(whole => whole.Names.Contains(named));
    }

    /// <summary>Whether an import before this one brought that part of it.</summary>
    public bool Has(string name, string part)
    {
        var (named, brought) = (Fingerprint(name), Fingerprint(part));
        return before.Any(whole => whole.Names.Contains(named) && whole.Parts.Contains(brought));
    }

    /// <param name="names">What the same thing goes by, the first by which it is known again.</param>
    public void Add(ImmutableArray<string> names, IEnumerable<string> parts)
    {
        if (!places.TryGetValue(Fingerprint(names[0]), out var known))
        {
            known = wholes.Count;
            wholes.Add(new Whole([], []));
        }

        Name(known, names.Select(Fingerprint));
        wholes[known].Parts.UnionWith(parts.Select(Fingerprint));
    }

    private void Name(int known, IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            wholes[known].Names.Add(name);
            places[name] = Math.Min(known, places.GetValueOrDefault(name, known));
        }
    }

    public override string ToString() =>
        string.Concat(wholes.Select(whole => $"{string.Join(' ', whole.Names)} : {string.Join(' ', whole.Parts)}\n").Order(StringComparer.Ordinal).Prepend(Heading + "\n"));

    private static SortedSet<string> Fingerprints(string text) =>
        new(text.Split(' ').Select(part => part.Trim()).Where(part => part.Length == Length && part.All(char.IsAsciiHexDigitLower)), StringComparer.Ordinal);

    private static string Fingerprint(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Length];

    /// <summary>An item or the meeting itself.</summary>
    private sealed record Whole(SortedSet<string> Names, SortedSet<string> Parts);
}
