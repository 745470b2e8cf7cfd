using System.Collections.Immutable;
using KkrSite.Archive.Model;

namespace KkrSite.Site.Hosting;

/// <summary>The ledger of all addresses that were ever published: adresser.txt.</summary>
public static class AddressLedger
{
    /// <summary>Published addresses that the ledger does not have yet, sorted: what <c>check --update-ledger</c> adds.</summary>
    public static ImmutableArray<UrlPath> FindNew(ImmutableArray<LedgerEntry> ledger, IEnumerable<UrlPath> published) =>
        [.. published.Except(ledger.Select(entry => entry.Address)).Order()];

    /// <summary>
    /// Adds addresses, sorted, and removes none. Comments at the top stay there, comments above an address stay above it, and those
    /// after the last address stay at the end.
    /// </summary>
    /// <param name="lines">The file as it is.</param>
    /// <returns>The file as it will be.</returns>
    public static string Add(IReadOnlyList<string> lines, IEnumerable<UrlPath> addresses)
    {
        string[] top = [.. lines.TakeWhile(line => !IsAddress(line))];
        var comments = new List<string>();
        var entries = new List<(string Address, string[] Comments)>();
        foreach (var line in lines.Skip(top.Length))
        {
            if (IsAddress(line))
            {
                entries.Add((line.Trim(), [.. comments]));
                comments.Clear();
            }
            else
            {
                comments.Add(line);
            }
        }

        var sorted = entries
            .Concat(addresses.Select(address => (Address: address.Value, Comments: Array.Empty<string>())))
            .DistinctBy(entry => entry.Address, StringComparer.Ordinal)
            .OrderBy(entry => entry.Address, StringComparer.Ordinal)
            .SelectMany(entry => entry.Comments.Append(entry.Address));
        return string.Join('\n', [.. top, .. sorted, .. comments]) + "\n";
    }

    private static bool IsAddress(string line) => line.TrimStart().StartsWith('/');
}
