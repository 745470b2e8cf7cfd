using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Archive.Reading.Files;

namespace KkrSite.Archive.Reading;

/// <summary>Reads adresser.txt: every address ever published, one per line, sorted.</summary>
public static class LedgerReader
{
    public static ImmutableArray<LedgerEntry> Read(InputFile file, ReadingContext context)
    {
        var diagnostics = context.Diagnostics;
        var entries = ImmutableArray.CreateBuilder<LedgerEntry>();
        var lines = new Dictionary<UrlPath, int>();
        var isSorted = true;
        var content = InputTextReader.Read(file, context) ?? "";
        foreach (var (text, location) in AddressLineReader.Read(content, context.GetDisplayPath(file.Path), diagnostics))
        {
            if (!UrlPath.TryParse(text, out var address))
            {
                diagnostics.Add(DiagnosticCodes.InvalidAddress, location, text, AddressLineReader.SuggestAddress(text));
                continue;
            }

            if (!lines.TryAdd(address, location.Line))
            {
                diagnostics.Add(DiagnosticCodes.DuplicateLedgerAddress, location, address, lines[address]);
                continue;
            }

            // Reported once: one misplaced line may make all later ones look misplaced.
            if (isSorted && entries is [.., var last] && last.Address.CompareTo(address) > 0)
            {
                diagnostics.Add(DiagnosticCodes.UnsortedLedger, location, address);
                isSorted = false;
            }

            entries.Add(new LedgerEntry(address, location));
        }

        return entries.ToImmutable();
    }
}
