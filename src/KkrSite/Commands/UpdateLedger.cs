using System.Collections.Immutable;
using KkrSite.Archive.Model;

namespace KkrSite.Commands;

/// <summary>
/// Adds addresses to adresser.txt, sorted; never takes one away. Remarks at its top stay there, others stay above the address that they
/// stand above, and those after the last address stay at the end.
/// </summary>
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

        // Beside the file and then moved: a ledger is never half-written.
        var draft = path + ".ny";
        File.WriteAllText(draft, With(File.Exists(path) ? File.ReadAllLines(path) : [], addresses));
        File.Move(draft, path, overwrite: true);
        return path;
    }

    private static string With(IReadOnlyList<string> lines, IEnumerable<UrlPath> addresses)
    {
        string[] top = [.. lines.TakeWhile(line => !IsAddress(line))];
        var remarks = new List<string>();
        var entries = new List<(string Address, string[] Remarks)>();
        foreach (var line in lines.Skip(top.Length))
        {
            if (IsAddress(line))
            {
                entries.Add((line.Trim(), [.. remarks]));
                remarks.Clear();
            }
            else
            {
                remarks.Add(line);
            }
        }

        var sorted = entries.Concat(addresses.Select(address => (Address: address.Value, Remarks: Array.Empty<string>())))
            .DistinctBy(entry => entry.Address, StringComparer.Ordinal)
            .OrderBy(entry => entry.Address, StringComparer.Ordinal)
            .SelectMany(entry => entry.Remarks.Append(entry.Address));
        return string.Join('\n', [.. top, .. sorted, .. remarks]) + "\n";
    }

    private static bool IsAddress(string line) => line.TrimStart().StartsWith('/');
}
