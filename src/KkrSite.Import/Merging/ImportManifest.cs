using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace KkrSite.Import.Merging;

/// <summary>
/// What imports have written into a meeting's folder so far. What was imported once and is missing now was removed by an
/// editor: the next import must not add it again. Only fingerprints are stored, so that the file does not reveal what was removed.
/// </summary>
internal sealed class ImportManifest
{
    /// <summary>The file's name in the meeting's folder; a build ignores hidden files.</summary>
    public const string FileName = ".importeret";

    private const string Header =
        "# Aftryk af det, som import har lagt i denne mappe. Det, der siden er slettet, kommer ikke igen ved næste import.";

    // 16^10 values: a collision among a meeting's few hundred fingerprints is improbable.
    private const int FingerprintLength = 10;

    private readonly ImmutableArray<Entry> previousEntries;
    private readonly List<Entry> entries = [];

    // The first entry that has a name.
    private readonly Dictionary<string, int> indexByName = new(StringComparer.Ordinal);

    private ImportManifest(ImmutableArray<Entry> previousEntries)
    {
        this.previousEntries = previousEntries;
        foreach (var entry in previousEntries)
        {
            entries.Add(new Entry([], [.. entry.Parts]));
            AddNames(entries.Count - 1, entry.Names);
        }
    }

    /// <param name="text">The file's text; null where there is no file yet.</param>
    public static ImportManifest Parse(string? text) =>
        new([
            .. (text ?? "")
                .Split('\n')
                .Where(line => !line.StartsWith('#') && line.Contains(':', StringComparison.Ordinal))
                .Select(line => line.Split(':', 2))
                .Select(halves => new Entry(ParseFingerprints(halves[0]), ParseFingerprints(halves[1]))),
        ]);

    /// <summary>Whether an earlier import wrote something with that name.</summary>
    public bool Contains(string name)
    {
        var fingerprint = ComputeFingerprint(name);
        return previousEntries.Any(entry => entry.Names.Contains(fingerprint));
    }

    /// <summary>Whether an earlier import wrote that part of it.</summary>
    public bool Contains(string name, string part)
    {
        var (nameFingerprint, partFingerprint) = (ComputeFingerprint(name), ComputeFingerprint(part));
        return previousEntries.Any(entry => entry.Names.Contains(nameFingerprint) && entry.Parts.Contains(partFingerprint));
    }

    /// <param name="names">The names of one item or of the meeting; the first one finds its entry.</param>
    public void Add(ImmutableArray<string> names, IEnumerable<string> parts)
    {
        if (!indexByName.TryGetValue(ComputeFingerprint(names[0]), out var index))
        {
            index = entries.Count;
            entries.Add(new Entry([], []));
        }

        AddNames(index, names.Select(ComputeFingerprint));
        entries[index].Parts.UnionWith(parts.Select(ComputeFingerprint));
    }

    private void AddNames(int index, IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            entries[index].Names.Add(name);
            indexByName[name] = Math.Min(index, indexByName.GetValueOrDefault(name, index));
        }
    }

    public override string ToString() =>
        string.Concat(
            entries
                .Select(entry => $"{string.Join(' ', entry.Names)} : {string.Join(' ', entry.Parts)}\n")
                .Order(StringComparer.Ordinal)
                .Prepend(Header + "\n")
        );

    private static SortedSet<string> ParseFingerprints(string text) =>
        new(
            text.Split(' ')
                .Select(part => part.Trim())
                .Where(part => part.Length == FingerprintLength && part.All(char.IsAsciiHexDigitLower)),
            StringComparer.Ordinal
        );

    private static string ComputeFingerprint(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..FingerprintLength];

    // One item, or the meeting itself.
    private sealed record Entry(SortedSet<string> Names, SortedSet<string> Parts);
}
