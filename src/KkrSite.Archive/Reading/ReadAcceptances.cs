using System.Collections.Immutable;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Model;
using KkrSite.Archive.Reading.Yaml;

namespace KkrSite.Archive.Reading;

/// <summary>Reads what a file accepts of the checks' findings: each by its code and its mark, with a reason.</summary>
internal static class ReadAcceptances
{
    public const string Key = "accepteret";

    public static ImmutableArray<Acceptance> Read(YamlMap head, DiagnosticBag diagnostics)
    {
        // Alone, so that the reader of the file's kind tells of the other keys, and of this one nobody else does.
        var own = head with { Entries = [.. head.Entries.Where(entry => entry.Key == Key)] };
        if (own.Entries.IsEmpty)
        {
            return [];
        }

        var accepted = ImmutableArray.CreateBuilder<Acceptance>();
        foreach (var entry in new Fields(own, diagnostics, Key).Maps(Key, "kode", "fund", "grund"))
        {
            entry.Require("kode", "fundets kode, for eksempel kode: KKR0411");
            entry.Require("fund", "fundets mærke, som står i parentes i meddelelsen, for eksempel fund: 7f3a2c");
            entry.Require("grund", "hvorfor det er i orden, for eksempel grund: Nummeret er et journalnummer");
            if (Code(entry, diagnostics) is { } code && entry.Text("fund") is { } finding && entry.Text("grund") is { } reason)
            {
                accepted.Add(new Acceptance(code, finding, reason, entry.PlaceOf("fund")));
            }
        }

        return accepted.ToImmutable();
    }

    private static DiagnosticCode? Code(Fields entry, DiagnosticBag diagnostics)
    {
        if (entry.Text("kode") is not { } id)
        {
            return null;
        }

        var code = DiagnosticCodes.All.FirstOrDefault(code => code.Id == id);
        if (code is null)
        {
            diagnostics.Add(
                DiagnosticCodes.AcceptanceOfUnknownCode, entry.PlaceOf("kode"), id, Suggestion.For(id, DiagnosticCodes.All.Select(each => each.Id)));
        }
        else if (!code.CanBeAccepted)
        {
            diagnostics.Add(DiagnosticCodes.AcceptanceOfFault, entry.PlaceOf("kode"), id);
            return null;
        }

        return code;
    }
}
