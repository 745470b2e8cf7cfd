using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Archive.Reading.Yaml;

namespace KkrSite.Archive.Reading.Documents;

/// <summary>Reads the findings of the checks that a file accepts: each with its code, its mark and a reason.</summary>
internal static class FindingAcceptanceReader
{
    public const string Key = "accepteret";

    public static ImmutableArray<FindingAcceptance> Read(YamlMap frontMatter, DiagnosticBag diagnostics)
    {
        // This key alone: the reader of the file reports the other keys, and knows nothing of the contents of this one.
        var own = frontMatter with { Entries = [.. frontMatter.Entries.Where(entry => entry.Key == Key)] };
        if (own.Entries.IsEmpty)
        {
            return [];
        }

        var accepted = ImmutableArray.CreateBuilder<FindingAcceptance>();
        foreach (var entry in new YamlFields(own, diagnostics, Key).GetMaps(Key, "kode", "fund", "grund"))
        {
            entry.Require("kode", "fundets kode, for eksempel kode: KKR0411");
            entry.Require("fund", "fundets mærke, som står i parentes i meddelelsen, for eksempel fund: 7f3a2c");
            entry.Require("grund", "hvorfor det er i orden, for eksempel grund: Nummeret er et journalnummer");
            if (ReadCode(entry, diagnostics) is { } code && entry.GetText("fund") is { } finding && entry.GetText("grund") is { } reason)
            {
                accepted.Add(new FindingAcceptance(code, finding, reason, entry.LocationOf("fund")));
            }
        }

        return accepted.ToImmutable();
    }

    private static DiagnosticCode? ReadCode(YamlFields entry, DiagnosticBag diagnostics)
    {
        if (entry.GetText("kode") is not { } id)
        {
            return null;
        }

        var code = DiagnosticCodes.All.FirstOrDefault(code => code.Id == id);
        if (code is null)
        {
            diagnostics.Add(
                DiagnosticCodes.AcceptanceOfUnknownCode,
                entry.LocationOf("kode"),
                id,
                SpellingSuggester.Suggest(id, DiagnosticCodes.All.Select(known => known.Id))
            );
        }
        else if (!code.CanBeAccepted)
        {
            diagnostics.Add(DiagnosticCodes.AcceptanceNotAllowed, entry.LocationOf("kode"), id);
            return null;
        }

        return code;
    }
}
