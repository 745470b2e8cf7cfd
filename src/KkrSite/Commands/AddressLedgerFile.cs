using System.Collections.Immutable;
using KkrSite.Archive.Model;
using KkrSite.Site.Hosting;

namespace KkrSite.Commands;

/// <summary>Updates the address ledger, adresser.txt, of a content folder.</summary>
internal static class AddressLedgerFile
{
    /// <returns>The file's path, for people.</returns>
    public static string Add(string input, ImmutableArray<UrlPath> addresses)
    {
        var path = Path.Combine(input, "adresser.txt");
        if (addresses.Length == 0)
        {
            return path;
        }

        // Written beside the ledger and then moved, so that the ledger is never incomplete.
        var draft = path + ".ny";
        File.WriteAllText(draft, AddressLedger.Add(File.Exists(path) ? File.ReadAllLines(path) : [], addresses));
        File.Move(draft, path, overwrite: true);
        return path;
    }
}
