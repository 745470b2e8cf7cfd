using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;

namespace KkrSite.Archive.Reading;

/// <summary>Reads adresser.txt: every address ever published, one a line, sorted.</summary>
public sealed class ReadLedger(ReadText readText, DiagnosticBag diagnostics)
{
    public ImmutableArray<LedgerEntry> Read(InputFile file)
    {
        var entries = ImmutableArray.CreateBuilder<LedgerEntry>();
        var lines = new Dictionary<UrlPath, int>();
        var isSorted = true;
        foreach (var (text, place) in TextLines.Of(readText.Read(file) ?? "", readText.PathOf(file), diagnostics))
        {
            if (!UrlPath.TryParse(text, out var address))
            {
                diagnostics.Add(DiagnosticCodes.BadAddress, place, text, TextLines.SuggestAddress(text));
                continue;
            }

            if (!lines.TryAdd(address, place.Line))
            {
                diagnostics.Add(DiagnosticCodes.LedgerTwice, place, address, lines[address]);
                continue;
            }

            // Told once: one line out of place may make every later one look so.
            if (isSorted && entries is [.., var last] && last.Address.CompareTo(address) > 0)
            {
                diagnostics.Add(DiagnosticCodes.LedgerNotSorted, place, address);
                isSorted = false;
            }

            entries.Add(new LedgerEntry(address, place));
        }

        return entries.ToImmutable();
    }
}
