using System.Collections.Immutable;
using KkrSite.Archive.Model;

namespace KkrSite.Commands;

/// <summary>Adds addresses to adresser.txt, sorted; comments at its top stay.</summary>
internal static class UpdateLedger
{
    /// <returns>The file's path, for people.</returns>
    public static string Add(string input, ImmutableArray<UrlPath> addresses)
    {
        var path = Path.Combine(input, "adresser.txt");
        if (addresses.Length == 0)
        {
            return path;
        }

        var lines = File.Exists(path) ? File.ReadAllLines(path) : [];
        var comments = lines.TakeWhile(line => line.StartsWith('#'));
        var known = lines.Where(line => line.StartsWith('/')).Select(line => line.Trim());
        var all = known.Concat(addresses.Select(address => address.Value)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

        // Beside the file and then moved: a ledger is never half-written.
        var draft = path + ".ny";
        File.WriteAllText(draft, string.Join('\n', [.. comments, .. all]) + "\n");
        File.Move(draft, path, overwrite: true);
        return path;
    }
}
