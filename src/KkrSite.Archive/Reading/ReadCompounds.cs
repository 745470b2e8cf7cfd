using System.Collections.Frozen;
using KkrSite.Archive.Diagnostics;
using KkrSite.Archive.Reading.Yaml;

namespace KkrSite.Archive.Reading;

/// <summary>Reads sammensaetninger.yml: the words that search would take for compounds, and that are none (<c>udelte</c>).</summary>
public sealed class ReadCompounds(ReadText readText, DiagnosticBag diagnostics)
{
    /// <summary>In lower case.</summary>
    public FrozenSet<string> Read(InputFile file)
    {
        if (readText.Read(file) is not { } text)
        {
            return [];
        }

        var map = ParseYaml.Parse(text, readText.PathOf(file), linesBefore: 0, diagnostics);
        var fields = new Fields(map, diagnostics, ["udelte"]);
        return fields.Once("udelte", fields.Texts("udelte", allowSingle: true))
            .Select(word => word.OneLine.ToLowerInvariant()).ToFrozenSet(StringComparer.Ordinal);
    }
}
