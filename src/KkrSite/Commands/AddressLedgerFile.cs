using System.Collections.Immutable;
using KkrSite.Archive.Model;
using KkrSite.Import.Writing;
using KkrSite.Site.Hosting;

namespace KkrSite.Commands;

/// <summary>Updates the address ledger, adresser.txt, of a content folder.</summary>
internal static class AddressLedgerFile
{
    private const string FileName = "adresser.txt";

    /// <returns>The file's path, for people.</returns>
    public static string Add(string input, ImmutableArray<UrlPath> addresses)
    {
        var path = Path.Combine(input, FileName);
        if (addresses.Length == 0)
        {
            return path;
        }

        var ledger = AddressLedger.Add(File.Exists(path) ? File.ReadAllLines(path) : [], addresses);
        new ContentWriter(input).Write([new TextChange(FileName, ledger)]);
        return path;
    }
}
